import type { Change, LocalRecord } from './records.ts';

const MOST_DELIVERIES = 300;

export type Board = ReturnType<typeof createBoard>;

/** The records of the workspace, and who wants to hear of each change. */
export function createBoard() {
  const records = new Map<string, LocalRecord>();
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  const drop = (id: string): void => {
    if (records.delete(id)) tell({ drop: id });
  };
  return {
    put(record: LocalRecord): void {
      records.set(record.id, record);
      tell({ put: record });
      if (record.kind !== 'delivery') return;
      const deliveries = [...records.values()].filter(({ kind }) => kind === 'delivery');
      if (deliveries.length > MOST_DELIVERIES) drop(deliveries[0]!.id);
    },
    drop,
    get: (id: string): LocalRecord | undefined => records.get(id),
    all: (): readonly LocalRecord[] => [...records.values()],
    listen(listener: (change: Change) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const messageId = (channel: string, ts: string): string => `message:${channel}:${ts}`;
