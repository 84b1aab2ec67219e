import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  begin,
  type Conversation,
  deliverTurn,
  ephemeralsTo,
  isCommand,
  repliesTo,
  say,
  write,
} from './conversation.ts';
import { isIdle } from './drain.ts';
import { limited } from './limit.ts';
import { seeded } from './random.ts';
import { type Script, scripts } from './scripts.ts';
import type { Message } from './slack/workspace.ts';
import { openTestbed, type Testbed } from './testbed.ts';

/** What the bot says to a script whose turns it takes in a certain order. */
export interface Expected {
  /** In the thread, for each turn. */
  readonly replies: readonly (readonly string[])[];
  /** To the person alone. */
  readonly ephemerals: readonly string[];
}

export interface Rehearsal {
  readonly expected: (script: Script, order: readonly number[]) => Promise<Expected>;
  readonly close: () => Promise<void>;
}

/** A turn is over when the app has nothing left to send, and nothing has come for so long. */
const QUIET_SECONDS = 1;

/**
 * The same question gets the same answer, so what a conversation should look like is found out by holding it with an
 * app that nobody kills, in a Slack that never fails.
 */
export async function openRehearsal(folder: string): Promise<Rehearsal> {
  const testbed = await openTestbed({
    folder: join(folder, 'rehearsal'),
    databaseUrl: `file:${join(folder, 'rehearsal', 'rehearsal.db')}`,
    instances: 1,
    random: seeded(1),
    faultShare: 0,
    slow: false,
    control: undefined,
  });
  const known = new Map<string, Promise<Expected>>();
  const inTurn = limited(AT_ONCE);
  let count = 0;
  const number = (): number => {
    count += 1;
    return count;
  };
  const expected = (script: Script, order: readonly number[]): Promise<Expected> => {
    const key = `${scripts.indexOf(script)}: ${order.join()}`;
    const found = known.get(key) ?? inTurn(() => rehearse(script, order, number, testbed, idle));
    known.set(key, found);
    return found;
  };
  await warmUp(testbed);
  const idle = watchIdle(testbed);
  await Promise.all(
    scripts.map((script) =>
      expected(
        script,
        script.turns.map((_, at) => at),
      ),
    ),
  );
  return {
    expected,
    close: () => {
      idle.stop();
      return testbed.close();
    },
  };
}

/** The first start in a checkout learns for a minute, so it is asked until it answers. */
async function warmUp(testbed: Testbed): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const script: Script = { kind: 'direct', turns: ['what is a cold start?'] };
    const first = begin(script, testbed.slack.workspace.direct(`U9${attempt}`), `U9${attempt}`, `W${attempt}`, testbed);
    await say(first, 0, testbed);
    if (first.turns[0]?.acknowledgedAt !== undefined) return;
  }
  throw new Error('The app acknowledges nothing, though nobody disturbs it.');
}

/** As many as the app can acknowledge within three seconds on a busy machine. */
const AT_ONCE = 12;
const ATTEMPTS = 30;
const PAUSE_MS = 4000;

/** On a busy machine the app may miss the three seconds, and Slack sends a command only once: then it is held again. */
async function rehearse(
  script: Script,
  order: readonly number[],
  number: () => number,
  testbed: Testbed,
  idle: Idle,
): Promise<Expected> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const expected = await hold(script, order, number(), testbed, idle);
    if (expected) return expected;
    await sleep(PAUSE_MS);
  }
  throw new Error('The app does not acknowledge what it is asked, though nobody disturbs it: is the machine too busy?');
}

/** What is expected, or nothing where the app did not acknowledge every turn. */
async function hold(
  script: Script,
  order: readonly number[],
  number: number,
  testbed: Testbed,
  idle: Idle,
): Promise<Expected | undefined> {
  const conversation = beginAlone(script, number, testbed);
  const { user } = conversation;
  const first = writtenAhead(conversation, order, testbed);
  const replies: string[][] = script.turns.map(() => []);
  for (const at of order) {
    const before = repliesTo(conversation).length;
    if (at === 0 && first) await deliverTurn(conversation, at, first, testbed);
    else await say(conversation, at, testbed);
    if (conversation.turns[at]?.acknowledgedAt === undefined) return undefined;
    await quiet(conversation, testbed, idle);
    if (at === 0 && isCommand(conversation)) conversation.root = repliesTo(conversation)[0]?.ts ?? '';
    replies[at] = repliesTo(conversation)
      .slice(before)
      .map(({ posted }) => anonymous(posted, user));
  }
  const ephemerals = ephemeralsTo(conversation, testbed.slack).map((text) => anonymous(text, user));
  const isAsWritten = order.join() === [...script.turns.keys()].join();
  if (isAsWritten) assertAnswered(script, replies, ephemerals);
  return { replies, ephemerals };
}

/** A conversation with somebody who holds no other, in a place where nobody else writes. */
function beginAlone(script: Script, number: number, testbed: Testbed): Conversation {
  const { workspace } = testbed.slack;
  const user = `U5${String(number).padStart(5, '0')}`;
  const channel =
    script.kind === 'direct'
      ? workspace.direct(user)
      : workspace.addChannel(`C5${number}`, 'channel', script.kind !== 'outside');
  return begin(script, channel, user, `R${number}`, testbed);
}

/** The first message, where the app hears of another one before it: the thread hangs on it all the same. */
function writtenAhead(conversation: Conversation, order: readonly number[], testbed: Testbed): Message | undefined {
  if (isCommand(conversation) || order[0] === 0) return undefined;
  const message = write(conversation, conversation.script.turns[0]!, true, testbed);
  conversation.root ??= message.ts;
  return message;
}

/** A question that gets no reply would prove nothing. */
function assertAnswered({ turns, kind }: Script, replies: readonly string[][], ephemerals: readonly string[]): void {
  const silent = turns.find((_, at) => replies[at]?.length === 0 && ephemerals.length === 0);
  if (silent !== undefined) {
    throw new Error(`Nothing answers “${silent}” (${kind}); the scripts need another message there.`);
  }
}

/** Waits until the app has nothing left to send that it took before now, and nothing comes any more. */
async function quiet(conversation: Conversation, testbed: Testbed, idle: Idle): Promise<void> {
  const since = testbed.journal.now();
  let [count, changed] = [-1, since];
  while (idle.lastAt() <= since || testbed.journal.now() - changed < QUIET_SECONDS) {
    const now = repliesTo(conversation).length + ephemeralsTo(conversation, testbed.slack).length;
    if (now !== count) [count, changed] = [now, testbed.journal.now()];
    await sleep(100);
  }
}

interface Idle {
  /** When the app was last asked while it had nothing to send. */
  readonly lastAt: () => number;
  readonly stop: () => void;
}

function watchIdle(testbed: Testbed): Idle {
  let last = -1;
  const timer = setInterval(async () => {
    const asked = testbed.journal.now();
    if ((await Promise.all(testbed.apps.map(isIdle))).every(Boolean)) last = asked;
  }, 300);
  return { lastAt: () => last, stop: () => clearInterval(timer) };
}

/** Makes texts to different people comparable. */
export const anonymous = (text: string, user: string): string => text.replaceAll(user, 'U0SOMEONE');
