import type { FactorId, FactorValue } from '../profile/index.ts';
import { factsIn } from './facts.ts';
import type { Token } from './tokens.ts';

/** A part of a workload as it was described, with what was said of it alone. */
export interface DescribedPart {
  readonly name: string;
  readonly facts: readonly { readonly factor: FactorId; readonly value: FactorValue }[];
}

const joiners = new Set(['and', 'plus', 'while', 'whereas', 'then']);
/** Behind a joiner these begin another thing: "a storefront and a nightly job". */
const openers = new Set([
  'a',
  'an',
  'the',
  'our',
  'one',
  'some',
  'also',
  'nightly',
  'few',
  'two',
  'then',
  'weekly',
  'hourly',
]);
const waited = new Set<FactorValue | null>(['http_api', 'long_session', 'daemon']);
const LONGEST_NAME = 6;

/** The parts of a workload that is described as several: one that people wait for and one that runs by itself. */
export function partsIn(tokens: readonly Token[], text: string): DescribedPart[] {
  const several = segments(tokens);
  if (several.length === 1) return [];
  const parts = several.flatMap((segment) => {
    const facts = factsIn(segment).flatMap(({ factor, value }) => (value === null ? [] : [{ factor, value }]));
    return facts.some(({ factor }) => factor === 'trigger') ? [{ name: nameOf(segment, text), facts }] : [];
  });
  const kinds = new Set(parts.map(({ facts }) => waited.has(facts.find(({ factor }) => factor === 'trigger')!.value)));
  return parts.length > 1 && kinds.size > 1 ? parts : [];
}

function segments(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.text ?? '';
    const divides = token.text === 'plus' || (joiners.has(token.text) && openers.has(next));
    const sentence = at > 0 && token.clause - tokens[at - 1]!.clause >= 2;
    if (divides || sentence) found.push([]);
    if (!divides) found.at(-1)!.push(token);
  }
  return found.filter((segment) => segment.length > 0);
}

const asides =
  /^(?:hi|hey|hello|so|ok|we|have|has|got|with|is|are|in|on|there|and|that|which|our|a|an|the|should|for|need|needs|run|plus)$/;

/** The first words that name the part. */
function nameOf(segment: readonly Token[], text: string): string {
  const start = segment.findIndex(({ text: word }) => !asides.test(word));
  const named = segment.slice(Math.max(0, start), Math.max(0, start) + LONGEST_NAME);
  const clause = named[0]!.clause;
  const kept = named.filter((token) => token.clause === clause);
  return text.slice(kept[0]!.start, kept.at(-1)!.end);
}
