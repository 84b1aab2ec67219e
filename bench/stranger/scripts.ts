/** Where a conversation is held: `long` in a thread that people filled before, `outside` where the bot is no member. */
export type Kind = 'direct' | 'channel' | 'long' | 'command' | 'outside';

export interface Script {
  readonly kind: Kind;
  readonly turns: readonly string[];
}

/** What people ask, one after another; each of these messages gets a reply, as the rehearsal proves. */
const asked: readonly (readonly string[])[] = [
  [
    'should we run our webhook receiver on lambda or fargate?',
    'what is a cold start?',
    'about 5k requests a day',
    'why?',
  ],
  ['Should our photo resizer, about 2 million uploads a month, be a Lambda?', 'answer now', 'how sure are you?'],
  ['should our nightly report with 40 minutes run on lambda?', 'why?', 'what does Fargate cost?'],
  ['where should we host a WordPress site with 20k visits a month?', 'not sure', 'answer now', 'sources?'],
  ['lambda or ECS for an order API with 3 million requests a month?', 'what if it were steady?', 'skip', 'skip'],
  ['we have a Rails app on Heroku, should it move to kubernetes?', 'what is vendor lock-in?', 'answer now'],
  ['is a minecraft server for 30 players better on a VM or in a container?', 'why not containers?'],
  ['video transcoding, each job takes 25 minutes and 8 GB of memory', 'answer now', 'second best?', 'sources?', 'why?'],
  ['what is a cold start?', 'what does lambda cost?'],
  ['containers vs serverless vs VMs', 'what is Fargate?', 'pros of containers'],
];

/** What may be said after the command; the last two are answered at once, to the person alone. */
const commands: readonly (readonly string[])[] = [
  ['should our nightly report with 40 minutes run on lambda?', 'why?', 'how sure are you?'],
  ['lambda or ECS for an order API with 3 million requests a month?', 'answer now'],
  ['where should we host a WordPress site with 20k visits a month?', 'skip', 'answer now'],
];

const privately: readonly (readonly string[])[] = [['define cold start'], ['help']];

const inPlace = (kind: Kind, turns: readonly (readonly string[])[]): Script[] =>
  turns.map((one) => ({ kind, turns: one }));

export const scripts: readonly Script[] = [
  ...inPlace('direct', asked),
  ...inPlace('channel', asked),
  ...inPlace('long', asked.slice(0, 5)),
  ...inPlace('command', [...commands, ...privately]),
  ...inPlace(
    'outside',
    commands.map((turns) => turns.slice(0, 1)),
  ),
];
