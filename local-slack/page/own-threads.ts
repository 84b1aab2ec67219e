import { useEffect, useRef } from 'react';
import type { Message } from '../records.ts';
import type { Desk } from './desk.ts';
import type { Pane } from './panes/thread-pane.tsx';

/** The app replies in threads; the thread of one's own question opens where there is room for it. */
export function useOwnThreads(desk: Desk | undefined, pane: Pane | undefined, open: (pane: Pane) => void): void {
  const known = useRef<{ as: string; seen: Set<string> }>({ as: '', seen: new Set() });
  useEffect(() => {
    if (!desk) return;
    const { as, messages, workspace } = desk;
    const answered = messages.filter(({ user, thread, ts }) => user === workspace.app.id && thread && thread !== ts);
    const { seen } = known.current;
    const fresh = known.current.as === as ? answered.filter(({ id }) => !seen.has(id)) : [];
    known.current = { as, seen: new Set(answered.map(({ id }) => id)) };
    // Another thread that is open makes room for the first reply to something new only.
    const isFirst = ({ thread }: Message): boolean =>
      !answered.some((each) => each.thread === thread && seen.has(each.id));
    const root = fresh
      .filter((reply) => !pane || (pane.type === 'thread' && isFirst(reply)))
      .map((reply) => rootOf(reply, messages))
      .find((each) => each && isOwn(each, desk));
    if (root && innerWidth > 900) open({ type: 'thread', channel: root.channel, ts: root.ts });
  }, [desk, pane, open]);
}

const rootOf = ({ channel, thread }: Message, messages: readonly Message[]): Message | undefined =>
  messages.find((each) => each.channel === channel && each.ts === thread);

const isOwn = ({ user, text }: Message, { as, workspace }: Desk): boolean =>
  user === as || (user === workspace.app.id && text.includes(`<@${as}>`));
