import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { begin, type Conversation, deliverTurn, isCommand, repliesTo, say, write } from './conversation.ts';
import { seeded } from './random.ts';
import { type Script, scripts } from './scripts.ts';
import { openStage, type Stage } from './stage.ts';

/** What the bot says to a script whose turns it takes in a certain order. */
export interface Expected {
  /** In the thread, for each turn. */
  readonly replies: readonly (readonly string[])[];
  /** To the person alone. */
  readonly whispers: readonly string[];
}

export interface Rehearsal {
  readonly expected: (script: Script, order: readonly number[]) => Promise<Expected>;
  readonly close: () => Promise<void>;
}

/** A turn is over when nothing has been posted for so long; the app itself posts once a second in a channel. */
const QUIET_SECONDS = 4;

/**
 * The same question gets the same answer, so what a conversation should look like is found out by holding it with an
 * app that nobody kills, in a Slack that never fails.
 */
export async function openRehearsal(folder: string): Promise<Rehearsal> {
  const stage = await openStage({
    folder: join(folder, 'rehearsal'),
    databaseUrl: `file:${join(folder, 'rehearsal', 'rehearsal.db')}`,
    instances: 1,
    random: seeded(1),
    faultShare: 0,
    slow: false,
    control: undefined,
  });
  const known = new Map<string, Promise<Expected>>();
  const expected = (script: Script, order: readonly number[]): Promise<Expected> => {
    const key = `${scripts.indexOf(script)}: ${order.join()}`;
    const found = known.get(key) ?? hold(script, order, known.size, stage);
    known.set(key, found);
    return found;
  };
  await warmUp(stage);
  await Promise.all(
    scripts.map((script) =>
      expected(
        script,
        script.turns.map((_, at) => at),
      ),
    ),
  );
  return { expected, close: stage.close };
}

/** The first start in a checkout learns for a minute, so it is asked until it answers. */
async function warmUp(stage: Stage): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const script: Script = { kind: 'direct', turns: ['what is a cold start?'] };
    const first = begin(script, stage.slack.workspace.direct(`U9${attempt}`), `U9${attempt}`, `W${attempt}`, stage);
    await say(first, 0, stage);
    if (first.turns[0]?.acknowledgedAt !== undefined) return;
  }
  throw new Error('The app acknowledges nothing, though nobody disturbs it.');
}

async function hold(script: Script, order: readonly number[], number: number, stage: Stage): Promise<Expected> {
  const { workspace } = stage.slack;
  const user = `U5${String(number).padStart(5, '0')}`;
  const isDirect = script.kind === 'direct';
  const channel = isDirect
    ? workspace.direct(user)
    : workspace.addChannel(`C5${number}`, 'channel', script.kind !== 'outside');
  const conversation = begin(script, channel, user, `R${number}`, stage);
  // A thread hangs on its first message, even if the app hears of that one last.
  const first =
    isCommand(conversation) || order[0] === 0 ? undefined : write(conversation, script.turns[0]!, true, stage);
  if (first) conversation.root ??= first.ts;
  const replies: string[][] = script.turns.map(() => []);
  for (const at of order) {
    const before = repliesTo(conversation).length;
    if (at === 0 && first) await deliverTurn(conversation, at, first, stage);
    else await say(conversation, at, stage);
    await quiet(conversation, stage);
    if (at === 0 && isCommand(conversation)) conversation.root = repliesTo(conversation)[0]?.ts ?? '';
    replies[at] = repliesTo(conversation)
      .slice(before)
      .map(({ posted }) => anonymous(posted, user));
  }
  const whispers = (stage.slack.whispers.get(user) ?? []).map((text) => anonymous(text, user));
  const isAsWritten = order.length === script.turns.length && order.every((at, place) => at === place);
  if (isAsWritten) assertAnswered(script, replies, whispers);
  return { replies, whispers };
}

/** A question that gets no reply would prove nothing. */
function assertAnswered({ turns, kind }: Script, replies: readonly string[][], whispers: readonly string[]): void {
  const silent = turns.find((_, at) => replies[at]?.length === 0 && whispers.length === 0);
  if (silent !== undefined) {
    throw new Error(`Nothing answers “${silent}” (${kind}); the scripts need another message there.`);
  }
}

async function quiet(conversation: Conversation, stage: Stage): Promise<void> {
  let [count, since] = [-1, stage.journal.now()];
  while (stage.journal.now() - since < QUIET_SECONDS) {
    const now = repliesTo(conversation).length + (stage.slack.whispers.get(conversation.user)?.length ?? 0);
    if (now !== count) [count, since] = [now, stage.journal.now()];
    await sleep(200);
  }
}

/** Makes texts to different people comparable. */
export const anonymous = (text: string, user: string): string => text.replaceAll(user, 'U0SOMEONE');
