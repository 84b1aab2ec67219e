import type { Trace } from './trace.ts';

/** A recorded decision as it is exported. */
export interface Recorded {
  readonly id: string;
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly title: string;
  readonly verdict: string;
  readonly flavour: string;
  readonly confidence: string;
  readonly knowledge: string;
  readonly status: 'proposed' | 'accepted' | 'superseded';
  readonly superseded_by: string | null;
  /** When it was recorded and when last changed: "2026-11-29T12:00:00.000Z". */
  readonly at: string;
  readonly changed_at: string;
  /** Slack’s id of whoever answers for it; empty where nobody does any more. */
  readonly owner: string;
  readonly trace: Trace;
}

export const dayOf = (time: string): string => time.slice(0, 10);

/** "2026-11-29-should-our-photo-resizer-3f2a.md": sorted by day, and the same for the same record. */
export function fileNameOf({ id, title, at }: Pick<Recorded, 'id' | 'title' | 'at'>): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z\d]+/g)
    ?.slice(0, MOST_WORDS)
    .join('-')
    .slice(0, LONGEST_NAME);
  return `${dayOf(at)}-${[words, id.slice(0, 4)].filter(Boolean).join('-')}.md`;
}
const MOST_WORDS = 8;
const LONGEST_NAME = 60;
