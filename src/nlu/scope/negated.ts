import type { FactorId, FactorValue } from '../../domain/profile.ts';
import type { Token } from '../text/tokens.ts';

/** What some words most likely say of a factor. */
interface Likely {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly probability: number;
}

/** Words that deny what stands near them. */
export const negators: ReadonlySet<string> = new Set(['not', 'no', 'never', 'without', 'nor', 'neither']);
const negating = new Set([...negators, 'hardly', 'nope', 'nah']);
const conditions = new Set(['if', 'or', 'unless', 'until', 'when', 'while']);

/** Habits, wishes, places and systems are denied without saying what holds instead; "no gpu" says so. */
const deniable: ReadonlySet<FactorId> = new Set([
  'traffic',
  'priority',
  'hosting',
  'control',
  'protocol',
  'trigger',
  'state',
  'existing',
]);

/** Whether it can be denied at all, which is told without reading anything again. */
export const isDeniable = (factor: FactorId, tokens: readonly Token[]): boolean =>
  deniable.has(factor) && tokens.some(isNegation);

/**
 * "Traffic isn't spiky": what is no likelier than the same words without their negation, is denied by it, unless a part
 * of the text that has none says it too. "No peaks" is steady, as "peaks" are not.
 */
export function isNegated(
  tokens: readonly Token[],
  { factor, value, probability }: Likely,
  readAgain: (tokens: readonly Token[]) => Likely | undefined,
): boolean {
  if (!isDeniable(factor, tokens)) return false;
  const negations = tokens.filter((token, at) => isNegation(token) && !isCondition(tokens.slice(0, at), token));
  if (negations.length === 0) return false;
  const says = (some: readonly Token[], least: number): boolean => {
    const again = some.length > 0 ? readAgain(some) : undefined;
    return again !== undefined && again.value === value && again.probability >= least;
  };
  const affirmed = tokens.filter((token) => !negations.includes(token));
  return says(affirmed, probability) && !says(outside(negations, tokens), PLAINLY);
}

/** How likely it must be that the rest of a text says it. */
const PLAINLY = 0.5;

const isNegation = ({ text }: Token): boolean => negating.has(text);

/** "Root on everything or I don't touch it", "if the gates don't open": what would be is no denial. */
const isCondition = (before: readonly Token[], { clause }: Token): boolean =>
  before.some((token) => token.clause === clause && conditions.has(token.text));

/** The words of clauses without a negation, what follows "but", and what stands before a "not" that has no verb: "A, not B". */
function outside(negations: readonly Token[], tokens: readonly Token[]): Token[] {
  const negated = new Set(negations.map(({ clause }) => clause));
  const but = tokens.findIndex(({ text }) => text === 'but');
  const contrast = tokens.findIndex((token, at) => negations.includes(token) && !verbs.has(tokens[at - 1]?.text ?? ''));
  return tokens.filter(({ clause }, at) => !negated.has(clause) || (but >= 0 && at > but) || at < contrast);
}
/** What is denied by a word that follows them is the sentence. */
const verbs = new Set(
  'is are was were s re be been do does did has have had can could will would should must may need'.split(' '),
);
