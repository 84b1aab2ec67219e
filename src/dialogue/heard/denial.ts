import { type FactorId, type FactorValue, factorOf, sayValue } from '../../domain/profile.ts';
import { believedProfile, type State } from '../state/state.ts';
import { placeOf, wordsOf } from './words.ts';

const no = new Set(['not', "isn't", 'isnt', "aren't", "doesn't", 'doesnt', "don't", 'dont', 'no', 'never', 'hardly']);
const between = new Set(['a', 'an', 'the', 'really', 'actually', 'in', 'need', 'have', 'any']);
/** Words with which a value is told back and that say nothing of it. */
const lead = new Set(['needs', 'need', 'a', 'an', 'it', 'its', 'no', 'yes']);

/** What a text denies of all that is believed of the workload, in the words that it was told back in. */
export function deniedIn(state: State, text: string): { factor: FactorId; value: FactorValue } | undefined {
  const said = wordsOf(text);
  for (const [id, value] of Object.entries(believedProfile(state))) {
    const factor = id as FactorId;
    if (namesFor(factor, value).some((name) => isDenied(name, said))) return { factor, value };
  }
  return undefined;
}

function isDenied(name: readonly string[], said: readonly string[]): boolean {
  const before = said.slice(0, Math.max(0, placeOf(name, said)));
  return no.has(before.findLast((word) => !between.has(word)) ?? '');
}

/** How a value is told back and what its button says, without what surrounds the words that count. */
function namesFor(factor: FactorId, value: FactorValue): (readonly string[])[] {
  const definition = factorOf(factor);
  if (definition.kind === 'number') return [];
  const choice =
    definition.kind === 'choice' ? definition.choices[String(value)] : definition.choices[value ? 'yes' : 'no'];
  return [sayValue(factor, value), choice?.label.split('(')[0] ?? ''].map((text) => {
    const words = wordsOf(text);
    return words.slice(
      Math.max(
        0,
        words.findIndex((word) => !lead.has(word)),
      ),
    );
  });
}
