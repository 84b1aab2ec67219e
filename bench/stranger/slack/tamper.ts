import type { Random } from '../random.ts';
import type { Draft, Message } from './workspace.ts';

/** A Slack that does wrong by itself, to prove that the verdict notices. */
export const controls = ['drop', 'double', 'late'] as const;
export type Control = (typeof controls)[number];

const SHARE = 0.02;
const LATE_MS = 6000;

/** Posts a message, or, as a control, does not, does so twice, or does so after what follows it. */
export function tampered(
  post: (draft: Draft) => Message,
  draft: Draft,
  control: Control | undefined,
  random: Random,
): Message | undefined {
  if (!control || !draft.thread_ts || !random.chance(SHARE)) return post(draft);
  if (control === 'drop') return undefined;
  if (control === 'double') post(draft);
  if (control === 'late') {
    setTimeout(() => post(draft), LATE_MS);
    return undefined;
  }
  return post(draft);
}
