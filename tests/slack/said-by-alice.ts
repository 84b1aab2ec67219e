import type { Advisor } from './advisor.ts';

/** Words that nobody but Alice writes here; each says what it stands in. */
export const MARKERS = [
  'zanzibar',
  'quokka',
  'marzipan',
  'gossamer',
  'flumph',
  'periwinkle',
  'axolotl',
  'sassafras',
  'seventy-three',
  'bumbershoot',
] as const;

const ALICE = { user: 'U0ALICE' };

/** A form, a reason or a button as Slack sends it from Alice. */
const interaction = (advisor: Advisor, payload: object) =>
  advisor.driver.interaction({
    team: { id: 'T1' },
    user: { id: 'U0ALICE', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: `trigger${advisor.next()}`,
    ...payload,
  });

export const forgetsHerself = (advisor: Advisor) =>
  interaction(advisor, {
    type: 'block_actions',
    view: { id: 'V1', type: 'home' },
    actions: [{ type: 'button', action_id: 'forget-me', action_ts: advisor.next(), value: '{}' }],
  });

function submits(advisor: Advisor, callback_id: string, metadata: object, values: Record<string, string>) {
  const fields = Object.entries(values).map(([block, value]) => [
    block,
    { value: { type: 'plain_text_input', value } },
  ]);
  const view = {
    id: `V${advisor.next()}`,
    callback_id,
    private_metadata: JSON.stringify(metadata),
    state: { values: Object.fromEntries(fields) },
  };
  return interaction(advisor, { type: 'view_submission', view });
}

/** Alice says something in every way there is: in threads of her own, in threads of Bob's, and alone. */
export async function saysThingsInManyWays(advisor: Advisor): Promise<void> {
  const bobs = (text: string, ts: string) => advisor.mention(text, ts, 0, 'U0BOB');
  // Of her own: a mention, a direct message, a command, a form, a button on the Home tab.
  const own = advisor.next();
  await advisor.mention('should our zanzibar importer, 3M runs a month, be a Lambda?', own);
  await advisor.reply(own, 'the zanzibar load is spiky');
  await advisor.reply(own, 'just tell me');
  await reply(advisor, own, 'decision record');
  const direct = { type: 'message', channel_type: 'im', channel: 'D1', text: 'where do I run our quokka mailer?' };
  await advisor.driver.event({ ...ALICE, ...direct, ts: advisor.next() }, `Ev${advisor.next()}`);
  await advisor.command('should the marzipan baker be a Lambda?');
  await submits(
    advisor,
    'form',
    { mode: 'new', channel: 'C1' },
    {
      'part:name': 'gossamer weaver',
      'part:text': 'runs every night, takes 40 minutes',
    },
  );
  await advisor.click(own, { action_id: 'say:0', value: JSON.stringify({ say: 'what about the gossamer loom?' }) });
  await advisor.command('define sassafras');
  await advisor.mention('flumph my sassafras');

  // In Bob's thread: an overheard answer, a correction, a mention; then the record that quotes them, and the reason.
  const answered = advisor.next();
  await bobs('should our price API be a Lambda?', answered);
  await advisor.reply(answered, 'about seventy-three million requests a month');
  await reply(advisor, answered, 'just tell me');
  await advisor.reply(answered, 'sorry, it is seventy-three thousand requests a day');
  await reply(advisor, answered, 'decision record');
  await submits(advisor, 'feedback', { channel: 'C1', thread: answered }, { reason: 'nothing about bumbershoots' });
  // Parts with names of her choice, another workload in Bob's thread, and what nobody understands.
  const parts = advisor.next();
  await bobs('hi', parts);
  const described =
    'we have a periwinkle API with steady traffic and a nightly axolotl report that runs 2 hours; where?';
  await reply(advisor, parts, described);
  await reply(advisor, parts, 'just tell me');
  await reply(advisor, parts, 'decision record');
  const second = advisor.next();
  await bobs('should our mailer with steady traffic be a Lambda? just tell me', second);
  await reply(advisor, second, 'answer now');
  await reply(advisor, second, 'and should our axolotl thumbnailer, 2M images a month, be a Lambda?');
  await reply(advisor, second, 'answer now');
  await reply(advisor, second, 'decision record');
  await reply(advisor, second, 'flumph the periwinkle');
}

/** A reply of Alice's in a thread, to the advisor. */
const reply = (advisor: Advisor, thread: string, text: string) => {
  const ts = advisor.next();
  const event = { type: 'app_mention', channel: 'C1', text: `<@U0BOT> ${text}`, ts, thread_ts: thread };
  return advisor.driver.event({ ...ALICE, ...event }, `Ev${ts}`);
};
