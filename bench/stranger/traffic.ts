import { setTimeout as sleep } from 'node:timers/promises';
import { begin, type Conversation, isCommand, repliesTo, rootsOf, say } from './conversation.ts';
import type { Rehearsal } from './rehearsal.ts';
import { type Kind, type Script, scripts } from './scripts.ts';
import type { Channel } from './slack/workspace.ts';
import type { Testbed } from './testbed.ts';

export interface TrafficOptions {
  readonly questions: number;
  /** Questions a second. */
  readonly rate: number;
  /** Whether there may be more, when this share of the questions has been asked. */
  readonly mayGoOn: (share: number) => boolean;
}

export interface Traffic {
  readonly conversations: readonly Conversation[];
  readonly asked: () => number;
  /** Resolves when everything has been asked and no delivery is under way. */
  readonly over: Promise<void>;
}

const CHANNELS = 40;
const PEOPLE = 80;
/** How common each kind of conversation is. */
const shares: Readonly<Record<Kind, number>> = { direct: 0.35, channel: 0.3, long: 0.15, command: 0.13, outside: 0.07 };
/** How long people wait for an answer before they go on without it. */
const PATIENCE_SECONDS = 30;
const HASTY_SHARE = 0.4;

/** People who begin conversations at random times, and say what their script says. */
export function startTraffic(
  { questions, rate, mayGoOn }: TrafficOptions,
  testbed: Testbed,
  rehearsal: Rehearsal,
): Traffic {
  const { random, slack } = testbed;
  const { workspace } = slack;
  const channels = Array.from({ length: CHANNELS }, (_, at) => workspace.addChannel(`C1${at}`, 'channel', true));
  const outside = Array.from({ length: CHANNELS }, (_, at) => workspace.addChannel(`C2${at}`, 'channel', false));
  const conversations: Conversation[] = [];
  const asked = (): number =>
    conversations.flatMap(({ turns }) => turns).filter(({ sentAt }) => sentAt !== undefined).length;
  const start = (): Conversation => {
    const script = random.pick(scripts.filter(({ kind }) => kind === kindAt(random.next())));
    const number = conversations.length;
    // The answers to a command are told apart by who gave it.
    const user = isPrivate(script)
      ? `U2${String(number).padStart(5, '0')}`
      : `U1${String(number % PEOPLE).padStart(5, '0')}`;
    const conversation = begin(script, placeFor(script, user), user, `S${number}`, testbed);
    conversations.push(conversation);
    return conversation;
  };
  const placeFor = ({ kind }: Script, user: string): Channel => {
    if (kind === 'direct') return workspace.direct(user);
    return random.pick(kind === 'outside' ? outside : channels);
  };
  let planned = 0;
  const runAll = async (): Promise<void> => {
    const running: Promise<void>[] = [];
    while (planned < questions) {
      while (!mayGoOn(planned / questions)) await sleep(200);
      const conversation = start();
      planned += conversation.turns.length;
      running.push(
        converse(conversation, testbed, rehearsal).then(() => {
          planned -= conversation.turns.filter(({ sentAt }) => sentAt === undefined).length;
        }),
      );
      await sleep(random.between(0, 2) * (conversation.turns.length / rate) * 1000);
    }
    await Promise.all(running);
    // Where the bot did not hear of the first message, the others were not said.
    if (planned < questions) await runAll();
  };
  return { conversations, asked, over: runAll() };
}

const isPrivate = ({ kind }: Script): boolean => kind === 'command' || kind === 'outside';

function kindAt(draw: number): Kind {
  let sum = 0;
  for (const [kind, share] of Object.entries(shares) as [Kind, number][]) {
    sum += share;
    if (draw < sum) return kind;
  }
  return 'direct';
}

async function converse(conversation: Conversation, testbed: Testbed, rehearsal: Rehearsal): Promise<void> {
  const { random } = testbed;
  const { script, turns } = conversation;
  const isHasty = random.chance(HASTY_SHARE);
  const { replies } = await rehearsal.expected(
    script,
    turns.map((_, at) => at),
  );
  const deliveries: Promise<void>[] = [];
  let expected = 0;
  for (const [at] of turns.entries()) {
    const delivery = say(conversation, at, testbed);
    deliveries.push(delivery);
    expected += replies[at]?.length ?? 0;
    if (at === 0 && !(await isHeard(conversation, delivery, testbed))) break;
    if (!isHasty) await waitUntil(() => repliesTo(conversation).length >= expected, PATIENCE_SECONDS, testbed);
    await sleep(random.between(100, 2000));
  }
  await Promise.all(deliveries);
}

/** Whether the bot will hear what follows the first message: without a mention only in a conversation it knows of. */
async function isHeard(conversation: Conversation, delivery: Promise<void>, testbed: Testbed): Promise<boolean> {
  const { script, turns } = conversation;
  if (isCommand(conversation) || script.kind === 'channel') await delivery;
  if (script.kind === 'command') return opened(conversation, testbed);
  return script.kind !== 'channel' || turns[0]?.acknowledgedAt !== undefined;
}

/** Waits for the thread that the bot opens for a command; without one there is nowhere to go on. */
async function opened(conversation: Conversation, testbed: Testbed): Promise<boolean> {
  if (conversation.turns.length === 1) return false;
  await waitUntil(() => rootsOf(conversation).length > 0, PATIENCE_SECONDS, testbed);
  const [root] = rootsOf(conversation);
  if (root) conversation.root = root;
  return root !== undefined;
}

async function waitUntil(isTrue: () => boolean, seconds: number, { journal }: Testbed): Promise<void> {
  const until = journal.now() + seconds;
  while (!isTrue() && journal.now() < until) await sleep(250);
}
