import type { Random } from '../random.ts';
import type { Channel, Draft, Message } from './workspace.ts';

/** A Slack that does wrong by itself, to prove that the verdict notices. */
export const controls = ['drop', 'double', 'swap'] as const;
export type Control = (typeof controls)[number];

type Post = (channel: Channel, draft: Draft) => Message | undefined;

const SHARE = 0.03;

/** Posts messages, and some of them, as the control says, not at all, twice, or after the next one of their thread. */
export function tamperedPost(post: Post, control: Control | undefined, random: Random): Post {
  const held = new Map<string, Draft>();
  const wrongly: Readonly<Record<Control, Post>> = {
    drop: () => undefined,
    double: (channel, draft) => {
      post(channel, draft);
      return post(channel, draft);
    },
    swap: (_, draft) => {
      held.set(draft.thread_ts ?? '', draft);
      return undefined;
    },
  };
  return (channel, draft) => {
    const earlier = held.get(draft.thread_ts ?? '');
    if (control && draft.thread_ts && !earlier && random.chance(SHARE)) return wrongly[control](channel, draft);
    const message = post(channel, draft);
    held.delete(draft.thread_ts ?? '');
    if (earlier) post(channel, earlier);
    return message;
  };
}
