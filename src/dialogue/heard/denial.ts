import { type FactorId, type FactorValue, factorOf, sayValue } from '../../domain/profile.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { believedProfile, type State } from '../state/state.ts';
import { placeOf, wordsOf } from './words.ts';

const no = new Set(['not', "isn't", 'isnt', "aren't", "doesn't", 'doesnt', "don't", 'dont', 'no', 'never', 'hardly']);
const between = new Set(['a', 'an', 'the', 'really', 'actually', 'in', 'need', 'have', 'to', 'be', 'any']);
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

/** What somebody has who is on an option already. */
const present: readonly (readonly [value: string, option: OptionId])[] = [
  ['containerised', 'containers'],
  ['functions', 'serverless'],
];
const negators = new Set("no not never none nothing without forget neither aren't isn't".split(' '));
/** How far before the name the denial stands: "don’t have any docker images". */
const REACH = 4;

/** "We have no containers" of those who were taken to be on them, by the option that is named and denied. */
export function deniedValues(
  { profile, supposed }: State,
  { tokens, facts }: Pick<Understanding, 'tokens' | 'facts'>,
): { factor: FactorId; value: FactorValue }[] {
  const told = facts.find(({ factor }) => factor === 'existing')?.value;
  const value = profile.existing ?? supposed.existing?.value ?? told;
  const option = present.find(([each]) => each === value)?.[1];
  if (!option || value === undefined) return [];
  const isDeniedHere = tokens.some((_, at) => {
    if (!mentionsIn(tokens.slice(at, at + 1)).options.includes(option)) return false;
    const before = tokens.slice(Math.max(0, at - REACH), at).filter(({ clause }) => clause === tokens[at]!.clause);
    const after = tokens.slice(at + 1, at + 1 + REACH);
    return before.some(({ text }) => negators.has(text)) || after.some(({ text }) => text === 'none');
  });
  return isDeniedHere ? [{ factor: 'existing', value }] : [];
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
