import { setTimeout as sleep } from 'node:timers/promises';
import { deliver } from './delivery.ts';
import { commandFrom, eventsFor } from './envelopes.ts';
import type { Random } from './random.ts';
import type { Script } from './scripts.ts';
import type { FakeSlack } from './slack/server.ts';
import { subjectOfThread } from './slack/subject.ts';
import { BOT_ID, BOT_USER, type Channel, type Message, type Workspace } from './slack/workspace.ts';
import type { Testbed } from './testbed.ts';

/** What one message of a person met with. Times are the journal's. */
export interface Turn {
  readonly text: string;
  sentAt?: number;
  /** When a delivery first began that the app may have received. */
  receivedAt?: number;
  /** When the app first answered one of its deliveries with 200. */
  acknowledgedAt?: number;
}

export interface Conversation {
  readonly id: string;
  readonly script: Script;
  readonly channel: Channel;
  readonly user: string;
  readonly turns: readonly Turn[];
  /** The thread it is held in; a command's thread is the bot's to open. */
  root?: string;
}

const LONG_THREAD = { least: 110, most: 220 };

export function begin(script: Script, channel: Channel, user: string, id: string, testbed: Testbed): Conversation {
  const conversation: Conversation = { id, script, channel, user, turns: script.turns.map((text) => ({ text })) };
  if (script.kind === 'long') conversation.root = fillThread(channel, testbed.slack.workspace, testbed.random);
  return conversation;
}

/** What other people have said in a thread before the bot was mentioned. */
function fillThread(channel: Channel, workspace: Workspace, random: Random): string {
  const root = workspace.post(channel, { user: 'U999998', text: 'Where shall we run this?' });
  const replies = random.whole(LONG_THREAD.least, LONG_THREAD.most);
  for (let at = 0; at < replies; at += 1) {
    workspace.post(channel, { user: 'U999999', text: `Thought number ${at}`, thread_ts: root.ts });
  }
  return root.ts;
}

/** Puts a person's message in its place, before Slack tells the app of it. */
export function write(
  { script, channel, user, root }: Conversation,
  text: string,
  isFirst: boolean,
  testbed: Testbed,
): Message {
  // Among other people, only what mentions the bot is for it.
  const isMention = script.kind === 'long' || (script.kind === 'channel' && isFirst);
  return testbed.slack.workspace.post(channel, {
    user,
    text: isMention ? `<@${BOT_USER}> ${text}` : text,
    ...(root ? { thread_ts: root } : {}),
  });
}

/** Writes a turn, delivers it and notes what came of it. */
export async function say(conversation: Conversation, at: number, testbed: Testbed): Promise<void> {
  const turn = conversation.turns[at];
  if (!turn) throw new Error(`There is no turn ${at}.`);
  if (at === 0 && isCommand(conversation)) return command(conversation, turn, testbed);
  const message = write(conversation, turn.text, at === 0, testbed);
  conversation.root ??= message.ts;
  await deliverTurn(conversation, at, message, testbed);
}

export async function deliverTurn(
  conversation: Conversation,
  at: number,
  message: Message,
  testbed: Testbed,
): Promise<void> {
  const turn = conversation.turns[at];
  if (!turn) throw new Error(`There is no turn ${at}.`);
  turn.sentAt = testbed.journal.now();
  const sender = testbed.sender(subjectOfThread(conversation.channel.id, message.thread_ts ?? message.ts));
  const envelopes = eventsFor(conversation.channel, message, `${conversation.id}T${at}`);
  await Promise.all(
    envelopes.map(async (envelope) => {
      // The two events of a mention come in either order.
      if (envelopes.length > 1) await sleep(testbed.random.between(0, 200));
      await deliver(envelope, sender, (attempt, beganAt) => {
        if (attempt.wasReceived) turn.receivedAt = Math.min(turn.receivedAt ?? Number.POSITIVE_INFINITY, beganAt);
        if (attempt.isAcknowledged) turn.acknowledgedAt ??= testbed.journal.now();
      });
    }),
  );
}

async function command(conversation: Conversation, turn: Turn, testbed: Testbed): Promise<void> {
  const { channel, user, id } = conversation;
  turn.sentAt = testbed.journal.now();
  const envelope = commandFrom({ channel, user, text: turn.text, responseUrl: testbed.slack.responseUrl(user) }, id);
  await deliver(envelope, testbed.sender(user), ({ wasReceived, isAcknowledged, body }, beganAt) => {
    if (wasReceived) turn.receivedAt = beganAt;
    if (isAcknowledged) turn.acknowledgedAt = testbed.journal.now();
    if (isAcknowledged && body) testbed.slack.showToOne(user, textIn(body));
  });
}

const textIn = (body: string): string => {
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null && 'text' in parsed ? String(parsed.text) : '';
};

export const isCommand = ({ script }: Conversation): boolean => script.kind === 'command' || script.kind === 'outside';

/** The threads a conversation is held in: of a command as many as the bot opened, which ought to be one. */
export function rootsOf({ script, channel, user, root }: Conversation): string[] {
  if (script.kind !== 'command') return root ? [root] : [];
  const isRoot = ({ bot_id, thread_ts, posted }: Message): boolean =>
    bot_id === BOT_ID && !thread_ts && posted.startsWith(`<@${user}>`);
  return channel.messages.filter(isRoot).map(({ ts }) => ts);
}

/** What the bot has posted in a conversation, in order. */
export function repliesTo(conversation: Conversation): Message[] {
  const roots = rootsOf(conversation);
  return conversation.channel.messages.filter(
    ({ bot_id, ts, thread_ts }) => bot_id === BOT_ID && roots.includes(thread_ts ?? ts),
  );
}

/** What the app says of what it could not show in the place itself. */
const forwarded = /^This was for you in <#\w+>:\n/;

/** What the app says of what it could not take in, which is no answer. */
export const isNotice = (text: string): boolean => text.startsWith('Something isn’t working on my side');

/** What only this person has seen; where it cannot be shown in its place, the bot sends it as a direct message. */
export function ephemeralsTo(conversation: Conversation, { ephemerals, workspace }: FakeSlack): string[] {
  const { user } = conversation;
  // Other people hold several conversations, and nothing in them is for them alone.
  if (!isCommand(conversation)) return [];
  const sent = workspace.direct(user).messages.filter(({ bot_id }) => bot_id === BOT_ID);
  const seen = (ephemerals.get(user) ?? []).filter((text) => !isNotice(text));
  return [...seen, ...sent.map(({ posted }) => posted.replace(forwarded, ''))];
}
