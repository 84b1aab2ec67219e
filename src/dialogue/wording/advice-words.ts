import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { shownBeside } from '../../knowledge/flavours.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';

/** "Containers (run as jobs)": the option and its kind, or the kinds that a mix is made of. */
export function adviceWords({
  verdict,
  flavour,
  components,
}: Pick<Recommendation, 'verdict' | 'flavour' | 'components'>): string {
  const kinds =
    verdict === 'hybrid' && components ? new Set(components.components.map((part) => part.flavour)) : [flavour];
  const told = [...kinds]
    .filter((kind) => verdict === 'hybrid' || !saysNothingMore.has(kind))
    .map((kind) => shownBeside(verdict, kind));
  return `${verdictName(verdict)}${told.length > 0 ? ` (${told.join(' + ')})` : ''}`;
}

/** Kinds that are what everybody thinks of by the name of the option alone. */
const saysNothingMore: ReadonlySet<string> = new Set(['standard functions', 'managed service']);

/** The same inside a sentence: "containers (run as jobs)"; names like Kubernetes stay as they are. */
export const adviceInSentence = (advice: Parameters<typeof adviceWords>[0]): string => {
  const words = adviceWords(advice);
  return words.charAt(0).toLowerCase() + words.slice(1);
};
