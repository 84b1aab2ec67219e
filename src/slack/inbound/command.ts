import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { isReply } from '../../dialogue/effect.ts';
import { initialState, type Step } from '../../dialogue/state/state.ts';
import { privateMessage } from '../blocks/replies/private-message.ts';
import { blocksFor, textFor } from '../blocks/replies/reply.ts';
import { context } from '../blocks/text.ts';
import { historyBlocks, sayHistory } from '../blocks/views/home.ts';
import { isSilenced } from '../settings/admission.ts';
import { openForm } from './form.ts';
import type { ListenerContext } from './listener-context.ts';
import { open } from './open.ts';

type Command = AllMiddlewareArgs & SlackCommandMiddlewareArgs;

/** What the first word asks for; all of these are answered to the asker alone. */
const lookups: readonly (readonly [RegExp, (rest: string) => string])[] = [
  [/^(?:help|\?)?$/i, () => 'help'],
  [/^compare$/i, () => 'compare serverless, containers and VMs'],
  [/^compare\s+(.+)$/is, (rest) => `compare ${rest}`],
  [/^pros\s+(.+)$/is, (rest) => `pros and cons of ${rest}`],
  [/^define\s+(.+)$/is, (rest) => `what is ${rest}?`],
];

/** With a question: a conversation in a thread of its own. The words of the help look something up or open something. */
export const command =
  (advisor: ListenerContext) =>
  async (run: Command): Promise<void> => {
    const { ack, command: given, client, context } = run;
    const text = given.text.trim();
    const { user_id: by, channel_id: channel, trigger_id: trigger } = given;
    const team = context.teamId ?? given.team_id;
    if (/^form$/i.test(text)) {
      const isPrivate = (await advisor.admit(run)).access === 'private';
      await ack();
      advisor.later(() => openForm(client, trigger, 'new', async () => ({ channel: isPrivate ? by : channel })), run);
      return;
    }
    if (/^history$/i.test(text)) {
      const own = await advisor.decisions.ofPerson(team, by);
      await ack({ response_type: 'ephemeral', text: sayHistory(own), blocks: historyBlocks(own) });
      return;
    }
    await answer(advisor, run, team);
  };

/** To the asker alone what is looked up or not understood, and everything where the advisor may not speak. */
async function answer(advisor: ListenerContext, run: Command, team: string): Promise<void> {
  const { ack, command: given } = run;
  const text = given.text.trim();
  const { user_id: by, channel_id: channel, trigger_id: trigger } = given;
  const admission = await advisor.admit(run);
  const { because, setting } = admission;
  const step = (said: string): Step => advisor.step(initialState, { type: 'said', text: said, by }, setting);
  const lookup = lookups.find(([pattern]) => pattern.test(text));
  if (lookup) return ack(privately(advisor, team, step(lookup[1](lookup[0].exec(text)![1] ?? ''))));
  const heard = step(text);
  if (!isForEverybody(heard)) return ack(privately(advisor, team, heard));
  if (isSilenced(admission, channel)) {
    advisor.noteHeard(team, heard);
    return ack({ response_type: 'ephemeral', ...privateMessage(text, heard.effects.find(isReply), because) });
  }
  await open(advisor, { team, channel, trigger, by, setting, text, respondTo: given.response_url });
  await ack();
}

const LONGEST_TEXT = 3000;
const USAGE =
  'After the command: a workload in your words, or `form`, `history`, `compare`, `pros containers`, `define cold start`.';

/** What was not understood, such as a slip of the fingers, is no matter of the channel's. */
const isForEverybody = ({ effects }: Step): boolean => {
  const reply = effects.find(isReply);
  if (reply?.type === 'question') return reply.factor !== undefined;
  return reply !== undefined && reply.type !== 'declined' && reply.type !== 'help';
};

function privately(advisor: ListenerContext, team: string, step: Step) {
  advisor.noteHeard(team, step);
  const reply = step.effects.find(isReply)!;
  return {
    response_type: 'ephemeral' as const,
    text: textFor(reply, LONGEST_TEXT),
    blocks: [...blocksFor(reply), ...(reply.type === 'help' ? [context(USAGE)] : [])],
  };
}
