import type { Aspect } from '../../knowledge/products/questions.ts';
import type { Quantity } from '../../nlu/quantities/quantity.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { ANSWERS } from './answered.ts';
import type { Indexed } from './library/library.ts';
import { type Features, TO_ADVISOR } from './search/features.ts';
import type { Found } from './search/search.ts';
import type { Subject } from './search/subjects.ts';

/** The intent of a message says which general page it may want, where no note is as near as this. */
const INTENT_BONUS = 0.15;
const SAME = 0.85;
/** A page that is asked for as its examples ask for it. */
const EXACT = 0.99;

/** A general page gains where the message has its intent and nothing answers the very question. */
export function byIntent(
  entries: readonly Found<Indexed>[],
  { intent, confidence }: Understanding,
): readonly Found<Indexed>[] {
  // What is asked about the advisor depends on how it is run, which no note knows.
  const page = entries.find(({ entry }) => entry.page?.intent === intent)?.score ?? 0;
  const isNoted = entries.some(
    ({ entry, score }) => entry.kind === 'note' && score >= SAME && (page < EXACT || score > page),
  );
  if (intent !== 'about' && isNoted) return entries;
  return entries
    .map((found) =>
      found.entry.page?.intent === intent ? { ...found, score: found.score + INTENT_BONUS * confidence } : found,
    )
    .sort((a, b) => b.score - a.score);
}

/** Who asks what something is gets that first, unless a note is nearer to the name. */
export function defining(entries: readonly Found<Indexed>[], asked: Subject | undefined): readonly Found<Indexed>[] {
  const at = entries.findIndex(
    ({ entry }) =>
      asked && entry.kind === 'definition' && (`term:${entry.id}` === asked.id || entry.defines.has(asked.id)),
  );
  const found = entries[at];
  return found && found.score >= entries[0]!.score ? [{ ...found, score: 1 }, ...entries.toSpliced(at, 1)] : entries;
}

/** In a long question little is like an example; a note that is far nearer than anything else may be what is meant. */
const FAR_AHEAD = 0.34;
const LEAD = 1.3;
const standsOut = ([best, next]: readonly Found<Indexed>[]): boolean =>
  best!.entry.kind === 'note' && best!.score >= FAR_AHEAD && best!.score >= (next?.score ?? 0) * LEAD;

/** What a term means is no answer to what else is asked about it, and a page none to what is asked in particular. */
const DEFINES = 0.6;
const DEFINES_UNASKED = 0.8;
const GENERAL = 0.6;
const leastFor = ({ kind, page }: Indexed, { intent }: Understanding): number => {
  if (page?.intent === 'about') return ANSWERS;
  if (kind === 'definition') return intent === 'define' ? DEFINES : DEFINES_UNASKED;
  return kind === 'page' ? GENERAL : ANSWERS;
};

/** How much has to be shared: a text is looked at for other things, a single word may stand for anything. */
const IN_TEXT = 3;
const IN_QUESTION = 2;
const NAMES = /^(?:product|host|term):/;
const SUBJECT = /^(?:option|product|host|term):/;
/** What a question says beyond whose it is about. */
export const isContent = (feature: string): boolean => !/^(?:product:|host:|option:|[?#@])/.test(feature);

/** "Book me a flight" is about another world, where a rare word means another thing. */
export const isElsewhere = ({ intent, confidence }: Understanding): boolean =>
  intent === 'out-of-scope' && confidence >= SURE_OF_IT;
const SURE_OF_IT = 0.7;

function isTelling(found: Found<Indexed>, sought: Features, heard: Understanding): boolean {
  const { entry, question, matched, missed, score, isMarked } = found;
  // "Opinions on serverless": what names a subject and does not say "you" is not about the advisor.
  if (entry.page?.intent === 'about' && !sought.has(TO_ADVISOR) && missed.some((each) => SUBJECT.test(each)))
    return false;
  const said = [...sought.keys()].filter(isContent);
  if (said.length > 0 && !matched.some(isContent)) return false;
  // One everyday word may stand for anything.
  if (entry.kind !== 'page' && said.length === 1 && sought.size === 1) return false;

  const shared = matched.filter((each) => !each.startsWith('?'));
  if (question === undefined) return shared.length >= IN_TEXT;
  const isOurs = isMarked && !isElsewhere(heard);
  return shared.length >= IN_QUESTION || score >= SAME || isOurs || shared.some((each) => NAMES.test(each));
}

/** What shares less than most of a question may be about something else, as long as the question may be. */
const UNDER_WAY = 0.65;

/** Whether it answers a question that may be about the workload; that both name a product says little then. */
function isMeant({ entry, score, isHeld, isMarked, matched, missed }: Found<Indexed>): boolean {
  if (entry.kind !== 'note' || score >= SAME || missed.length === 0) return true;
  const shared = matched.filter(isContent);
  const isOfMore = shared.length > 1 || isMarked || shared.some((each) => NAMES.test(each));
  return isOfMore && (isHeld || score >= UNDER_WAY);
}

/** "What is RISE?" asks the meaning of a word; that a note has it in a question of another kind tells nothing of it. */
const asksTheMeaning = (sought: Features): boolean =>
  sought.has('?what') && [...sought.keys()].filter((each) => each !== '?what').length === 1;

/** Whether the first of the entries is near enough to answer; of a question that may be about the workload, nearer. */
export function answers(
  entries: readonly Found<Indexed>[],
  sought: Features,
  heard: Understanding,
  underWay: boolean,
): boolean {
  const [best] = entries;
  return (
    best !== undefined &&
    isTelling(best, sought, heard) &&
    (!underWay || isMeant(best)) &&
    (!asksTheMeaning(sought) || best.entry.kind === 'definition' || best.matched.includes('?what')) &&
    (best.score >= leastFor(best.entry, heard) || standsOut(entries))
  );
}

const price =
  /\bhow (?:much (?:is|are|do|does|for|would|will)|expensive)\b|\bcosts?\b|\bpric\w+|\bpay(?:ing)?\b|\bcharge[sd]?\b|\bbilled\b|\bdollars?\b|\busd\b|\bballpark\b|\bbill\b/i;
export const asksThePrice = (text: string): boolean => price.test(text);

/** "How many vCPUs at 3,008 MB?" asks for something that no ceiling tells. */
const OTHER_MEASURE = 0.6;
const measured = { s: 'duration', MB: 'size', GB: 'size', vCPU: 'cores' } as const;

/** The question states a number of what the aspect limits. */
export const isMeasured = ({ kind }: Aspect, quantities: readonly Quantity[]): boolean =>
  kind.type === 'limits' && quantities.some((quantity) => quantity.kind === measured[kind.measures]);

/** What a product is asked for; "how much is a GPU on Cloud Run?" asks for the price, whatever else it names. */
export function aspectAsked(
  found: readonly Found<Aspect>[],
  text: string,
  quantities: readonly Quantity[],
): Found<Aspect> | undefined {
  const priced = asksThePrice(text) ? found.find(({ entry }) => entry.id === 'price') : undefined;
  const best = priced ?? particular(found);
  // "A minimum charge per task (Linux)?" names a trait on the way.
  const aspect = best && asksThePrice(text) && traits.has(best.entry.kind.type) ? scaled(best, BY_THE_WAY) : best;
  if (aspect?.entry.kind.type !== 'limits') return aspect;
  const measure = measured[aspect.entry.kind.measures];
  return quantities.some(({ kind }) => kind !== measure) ? scaled(aspect, OTHER_MEASURE) : aspect;
}
const scaled = (found: Found<Aspect>, by: number): Found<Aspect> => ({ ...found, score: found.score * by });
/** What a product has or can, which does not answer what it costs. */
const traits: ReadonlySet<Aspect['kind']['type']> = new Set(['entrance', 'system', 'region', 'host-access', 'status']);
const BY_THE_WAY = 0.7;

/** All limits are meant only where none is named. */
function particular([best, ...rest]: readonly Found<Aspect>[]): Found<Aspect> | undefined {
  if (best?.entry.kind.type !== 'limits-page') return best;
  const said = best.matched.filter(isContent).length;
  return (
    rest.find(({ score, matched }) => score >= best.score * SAME && matched.filter(isContent).length > said) ?? best
  );
}
