import { totalWords } from '../../decision/cost/totals.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import type { Verdict } from '../../knowledge/claim.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import type { Advice, Understood } from '../effect.ts';
import type { State } from '../state/state.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { sayUnderstood } from '../wording/reply-words.ts';
import { linesOf } from './card.ts';

type Advised = NonNullable<State['advised']>;

/** What is kept of advice, to tell later what became of it; lines with the name of a part are somebody’s own words. */
export function advisedBy(advice: Advice): Advised {
  const { verdict, flavour, confidence, cost, components } = advice.recommendation;
  const bill = billWords(cost);
  return {
    verdict,
    flavour,
    confidence,
    ...(bill ? { bill } : {}),
    ...(components ? {} : { said: linesOf(advice).map(({ text }) => text) }),
  };
}

/** The headline of advice that was given: "containers (container jobs)". */
export const adviceBefore = ({ verdict, flavour }: Advised): string =>
  adviceInSentence({ verdict: verdict as Verdict, flavour: flavour as FlavourId });

/** What a changed answer made of the advice. */
export function whatChanged(
  before: Advised | undefined,
  { verdict, flavour, confidence, cost, relax }: Recommendation,
  understood: readonly Understood[],
): string {
  const told = toldWords(understood);
  const said = (outcome: string): string => [told, outcome].filter(Boolean).join(' ');
  if (!before) return said('Updated.');
  if (relax) return said('Now no product fits.');
  if (before.verdict !== verdict)
    return said(`It’s ${adviceInSentence({ verdict, flavour })} now instead of ${adviceBefore(before)}.`);
  if (before.flavour !== flavour)
    return said(`Still ${verdictName(verdict).toLowerCase()}, but ${flavour} instead of ${before.flavour}.`);
  const surer =
    before.confidence === confidence ? '' : `, with ${confidence} instead of ${before.confidence} confidence`;
  return said(
    [`The advice stays the same${surer}.`, movedBill(before.bill, billWords(cost))].filter(Boolean).join(' '),
  );
}

/** What was taken in: a change where anything was known otherwise. */
function toldWords(understood: readonly Understood[]): string {
  if (understood.length === 0) return '';
  const isChange = understood.some(({ was, replaces }) => (was ?? replaces) !== undefined);
  return `${isChange ? 'Changed' : 'Noted'}: ${sayUnderstood(understood)}.`;
}

/** "$26 a month for AWS Lambda". */
function billWords(cost: Recommendation['cost']): string | undefined {
  const bill = cost?.bills.find(({ advised }) => advised);
  return bill && `${totalWords(bill)} a month for ${bill.name}`;
}

function movedBill(before: string | undefined, now: string | undefined): string {
  if (!now || before === now) return '';
  return before ? `The estimate is now ${now}; it was ${before}.` : `The estimate is ${now}.`;
}

/** What the last card said, where the advice is still the same. */
export const saidBefore = (
  before: Advised | undefined,
  { verdict, flavour, relax }: Recommendation,
): readonly string[] | undefined =>
  before && before.verdict === verdict && before.flavour === flavour && !relax ? before.said : undefined;
