import type { Attempt } from './attempt.ts';
import { failureOf } from './failure.ts';

/** Whether it is a person's id, to which Slack posts a direct message. */
export const isPerson = (channel: string): boolean => /^[UW]/.test(channel);

/** A channel id, where messages can be looked up; a person's id is one only for posting. */
export async function channelOf(attempt: Attempt, channel: string): Promise<string> {
  if (!isPerson(channel)) return channel;
  const { client, message, outbox } = attempt;
  const known = await outbox.directChannel(message.team, channel);
  if (known) return known;
  attempt.method = 'conversations.open';
  try {
    const opened = await client.conversations.open({ users: channel });
    return opened.channel?.id ?? channel;
  } catch (error) {
    // An app that was installed before it asked for this scope still reaches the person, without look-ups.
    if (failureOf(error).code === 'missing_scope') return channel;
    throw error;
  }
}
