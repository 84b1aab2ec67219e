import type { FactorId, FactorValue } from '../../domain/profile.ts';
import { quantitiesIn } from '../../nlu/quantities/quantities.ts';
import type { Quantity } from '../../nlu/quantities/quantity.ts';
import { type Token, tokenize } from '../../nlu/text/tokens.ts';
import type { Understood } from '../effect.ts';
import type { State } from '../state/state.ts';
import type { Turn } from '../turn.ts';

/** What is known of the work and no longer holds. */
export interface Known {
  readonly factor: FactorId;
  readonly value: FactorValue;
  /** The clause that says what it is instead, which tells nothing of the work. */
  readonly clause?: string;
}
export const isSame = (one: Known, other: Known): boolean => one.factor === other.factor && one.value === other.value;

const orders = /\b(?:remove|forget|drop|delete|ignore|scratch|strike|discard|without|undo)\b/i;
/** "The 90 minutes are still right": it is told back to be kept. */
const keeps = /\b(?:stays?|remains?|still|keep|right|correct|fine|unchanged|holds?)\b/i;
const denies = /^\W*(?:no|nope|nah|sorry|wrong|actually|wait|oops|correction)\b/i;
/** "… was how long the site was down", "… are the export, not the api": what a number is that was taken for something else. */
const explains = /^\W*(?:\w+ ){0,1}(?:is|was|are|were)(?: (?:only|just|for|about|how|what|when|the))+\b/i;
/** "30 of the 600 are long" tells of some of them. */
const partOf = /\b(?:of|out of|from)(?: (?:the|those|these|our|all))*\s*$/i;
const confirms = /^\W*(?:is|was|are|were) (?:right|correct|fine|ok)\b/i;

/** Numbers that are known, and that the message says again as something else or orders to be removed. */
export function numbersWithdrawn(
  { profile, origins }: State,
  text: string,
  facts: readonly Understood[],
): readonly Known[] {
  const tokens = tokenize(text);
  const quantities = quantitiesIn(tokens);
  return (Object.entries(profile) as [FactorId, FactorValue][]).flatMap(([factor, value]) => {
    if (typeof value !== 'number') return [];
    const before = tokenize(origins[factor]?.words ?? '');
    const again = quantities.find((each) => isSaidIn(each, tokens, before));
    if (!again) return [];
    const { start } = tokens[again.from]!;
    if (partOf.test(text.slice(0, start))) return [];
    const end = tokens[again.to - 1]!.end;
    const repeated: Repeated = {
      text,
      words: text.slice(start, end),
      after: text.slice(end),
      clause: clauseOf(again, tokens, text),
      sentence: sentenceAt(text, start),
    };
    return withdrawnBy(repeated, { factor, value }, facts) ?? [];
  });
}

/** A known number where a message says it again. */
interface Repeated {
  readonly text: string;
  readonly words: string;
  /** The rest of the message. */
  readonly after: string;
  readonly clause: string;
  readonly sentence: string;
}

const ends = /[.!?\n](?:\s|$)/g;
/** The sentence of a text that holds a place. */
function sentenceAt(text: string, place: number): string {
  const stops = [...text.matchAll(ends)].map(({ index }) => index + 1);
  const from = stops.findLast((stop) => stop <= place) ?? 0;
  return text.slice(from, stops.find((stop) => stop > place) ?? text.length);
}

/** The number, where the message orders it to be removed or says that it is something else. */
function withdrawnBy(
  { text, words, after, clause, sentence }: Repeated,
  known: Known,
  facts: readonly Understood[],
): Known | undefined {
  const { factor, value } = known;
  if (facts.some((fact) => fact.factor === factor && fact.value !== value && !fact.words?.includes(words)))
    return undefined;
  if (orders.test(sentence) && !keeps.test(clause)) return known;
  const isOther = explains.test(after) && !confirms.test(after);
  const isRead = facts.some((fact) => isSame(known, fact));
  return isOther && (!isRead || denies.test(text)) ? { ...known, clause } : undefined;
}

/** Whether a number was read from those words; "2M" is that of "2M requests a month". */
const isSaidIn = (said: Quantity, tokens: readonly Token[], before: readonly Token[]): boolean =>
  said.kind === 'bare'
    ? before.some(({ text }) => text === tokens[said.from]!.text && tokens[said.from]!.number !== undefined)
    : quantitiesIn(before).some(({ kind, value }) => kind === said.kind && value === said.value);

function clauseOf({ from }: Quantity, tokens: readonly Token[], text: string): string {
  const own = tokens.filter(({ clause }) => clause === tokens[from]!.clause);
  return text.slice(own[0]!.start, own.at(-1)!.end);
}

/** "Scratch the 40 rps, it is 400": the number that takes the place of one that is withdrawn, in its unit if it has none. */
export function replacementOf(
  { factor, value }: Known,
  { heard: { text }, by, understand }: Turn,
  before = '',
): Understood | undefined {
  const [old] = quantitiesIn(tokenize(before));
  const tokens = tokenize(text);
  const wordsOf = ({ from, to }: Quantity): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const next = quantitiesIn(tokens).find(
    (each) => (each.kind === 'bare' || each.kind === old?.kind) && numberIn(wordsOf(each)) !== numberIn(before),
  );
  if (typeof value !== 'number' || !old || !next) return undefined;
  const said = wordsOf(next);
  const words = /\p{L}/u.test(said) ? said : before.replace(number, said);
  const read = understand(words, { phase: 'asking', asked: factor }).facts.find((fact) => fact.factor === factor);
  return read && read.value !== value ? { factor, value: read.value, words: said, by } : undefined;
}

const number = /\d[\d.,]*/;
const numberIn = (text: string): string | undefined => number.exec(text)?.[0];
