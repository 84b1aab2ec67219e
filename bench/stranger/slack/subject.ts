import type { Arguments } from './methods.ts';
import type { Workspace } from './workspace.ts';

/** The name under which the journal keeps what happens in a thread. */
export const subjectOfThread = (channel: string, ts: string): string => `${channel}/${ts}`;

/** What a call is about: a thread, or the person whose command it answers. */
export function subjectOf(method: string, args: Arguments, workspace: Workspace): string | undefined {
  if (method.startsWith('respond/')) return method.slice('respond/'.length);
  const channel = asText(args['channel']) ?? asText(args['channel_id']);
  const ts = asText(args['thread_ts']) ?? asText(args['ts']);
  if (!channel || !ts) return /<@(U\d+)> asked/.exec(asText(args['text']) ?? '')?.[1];
  const message = workspace.channels.get(channel)?.messages.find((one) => one.ts === ts);
  return subjectOfThread(channel, message?.thread_ts ?? ts);
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
