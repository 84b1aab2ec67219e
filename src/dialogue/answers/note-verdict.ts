import type { Line } from '../effect.ts';
import type { Indexed } from './library/library.ts';
import type { Found } from './search/search.ts';
import { hasVerdict, withoutVerdict } from './verdict.ts';

/** A note without its yes or no, where that was said of another question. */
export function saidOf(found: Found<Indexed>): readonly Line[] {
  const { entry, question, isHeld } = found;
  const [first, ...others] = entry.lines;
  const own = ownVerdict(found);
  if (first && own) return [{ ...first, text: `${own}. ${withoutVerdict(first.text)}` }, ...others];
  const isAsked = asksWhether(found) && isHeld;
  if (!first || !hasVerdict(first.text) || (isAsked && (question === undefined || entry.decided.has(question))))
    return entry.lines;
  return [{ ...first, text: withoutVerdict(first.text) }, ...others];
}

/** Nothing else is asked: neither what it is nor how. */
const asksWhether = ({ matched, missed }: Found<Indexed>): boolean => {
  const kinds = [...matched, ...missed].filter((each) => each.startsWith('?'));
  return kinds.includes('?whether') || kinds.length === 0;
};

/** The yes or no of the question that is nearest, where that is what is asked: all of it, and of nothing else that has a name. */
function ownVerdict({ entry, question, matched, missed, isHeld }: Found<Indexed>): 'Yes' | 'No' | undefined {
  if (question === undefined || !isHeld || !matched.includes('?whether')) return undefined;
  const isAsked = entry.needs.get(question)?.every((word) => matched.includes(word));
  return isAsked && !missed.some((word) => /^(?:term|product):/.test(word)) ? entry.verdicts?.get(question) : undefined;
}
