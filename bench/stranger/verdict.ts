import { type Conversation, ephemeralsTo, repliesTo } from './conversation.ts';
import { inOrder, likeliest } from './likeliest.ts';
import { possibleOrders } from './orders.ts';
import { anonymous, type Expected, type Rehearsal } from './rehearsal.ts';
import type { Testbed } from './testbed.ts';

export const faults = [
  'lost',
  'doubled',
  'out of order',
  'unexpected',
  'ephemeral lost',
  'ephemeral repeated',
  'ephemeral doubled',
] as const;
export type FaultKind = (typeof faults)[number];

export interface Finding {
  readonly kind: FaultKind;
  readonly text: string;
}

export interface Judgment {
  readonly conversation: Conversation;
  readonly findings: readonly Finding[];
}

/** Holds what the bot posted against what it says when nobody disturbs it; `applied` is the order in the app's log. */
export async function judge(
  conversation: Conversation,
  testbed: Testbed,
  rehearsal: Rehearsal,
  applied: readonly number[],
): Promise<Judgment> {
  const { script, turns, user } = conversation;
  const seen = repliesTo(conversation).map(({ posted }) => anonymous(posted, user));
  const ephemerals = ephemeralsTo(conversation, testbed.slack).map((text) => anonymous(text, user));
  const asWritten = await rehearsal.expected(
    script,
    turns.map((_, at) => at),
  );
  const candidates = likeliest(possibleOrders(turns), { seen, asWritten, applied });
  const hold = async (order: readonly number[]): Promise<Finding[]> => {
    const expected = await rehearsal.expected(script, order);
    return [...compared(seen, inOrder(expected, order)), ...ephemeralFindings(ephemerals, expected, order)];
  };
  let best: Finding[] | undefined;
  for (let at = 0; at < candidates.length && best?.length !== 0; at += AT_ONCE) {
    const tried = await Promise.all(candidates.slice(at, at + AT_ONCE).map(hold));
    best = [...(best ? [best] : []), ...tried].reduce((one, other) => (other.length < one.length ? other : one));
  }
  return { conversation, findings: best ?? [] };
}

const AT_ONCE = 6;

/** `wanted` is the exact sequence. */
function compared(seen: readonly string[], wanted: readonly string[]): Finding[] {
  const missing = without(wanted, seen).map((text): Finding => ({ kind: 'lost', text }));
  const extra = without(seen, wanted).map(
    (text): Finding => ({ kind: wanted.includes(text) ? 'doubled' : 'unexpected', text }),
  );
  if (missing.length + extra.length > 0) return [...missing, ...extra];
  const at = seen.findIndex((text, place) => text !== wanted[place]);
  return at < 0 ? [] : [{ kind: 'out of order', text: seen[at] ?? '' }];
}

/** What is in `all` more often than in `others`. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What one person alone sees cannot be looked up, so it may come twice. */
function ephemeralFindings(
  ephemerals: readonly string[],
  { ephemerals: wanted }: Expected,
  order: readonly number[],
): Finding[] {
  const due = order.includes(0) ? wanted : [];
  const times = (text: string): number => ephemerals.filter((one) => one === text).length;
  const kindOf = (text: string): FaultKind | undefined => {
    if (times(text) === 0) return 'ephemeral lost';
    return times(text) === 2 ? 'ephemeral repeated' : times(text) > 2 ? 'ephemeral doubled' : undefined;
  };
  const stray = ephemerals.filter((text) => !due.includes(text)).map((text): Finding => ({ kind: 'unexpected', text }));
  return [
    ...due.flatMap((text): Finding[] => {
      const kind = kindOf(text);
      return kind ? [{ kind, text }] : [];
    }),
    ...stray,
  ];
}
