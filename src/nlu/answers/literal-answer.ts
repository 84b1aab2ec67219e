import { type FactorId, type FactorValue, factorIds, factorOf, menu } from '../../domain/profile.ts';
import { dictionary } from '../text/dictionary.ts';
import { plainText, readable } from '../text/text.ts';

/** Where the choice stands that is named by its place. */
const places = dictionary<number>({
  ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [index + 1, index])),
  first: 0,
  '1st': 0,
  second: 1,
  '2nd': 1,
  third: 2,
  '3rd': 2,
  fourth: 3,
  '4th': 3,
  fifth: 4,
  '5th': 4,
  sixth: 5,
  last: -1,
});
const positional =
  /^(?:the |option |number |answer |#)*(\w+)[).]?(?: (?:one|option|answer|choice))?(?: (?:please|pls))?[.!]?$/;

/** The choice that a reply names by its label, its id or its place: "Spiky", "legacy_fixed", "the second one". */
export function exactAnswer(text: string, asked: FactorId): FactorValue | undefined {
  const said = normal(text);
  const items = menu(asked);
  const named = items.find(({ label, value }) => normal(label) === said || String(value) === said);
  if (named) return named.value;
  // A bare digit is a number where one was asked for.
  if (/^\d$/.test(said) && factorOf(asked).kind === 'number') return undefined;
  const index = places[positional.exec(said)?.[1] ?? ''];
  return index === undefined ? undefined : items.at(index)?.value;
}

/** The one choice that a reply is the label of, whichever question it answers: "New", while something else is asked. */
export function labeled(text: string): { readonly factor: FactorId; readonly value: FactorValue } | undefined {
  const found = labels().get(normal(text));
  return found?.length === 1 ? found[0] : undefined;
}

let byLabel: Map<string, { readonly factor: FactorId; readonly value: FactorValue }[]> | undefined;

function labels(): NonNullable<typeof byLabel> {
  if (byLabel) return byLabel;
  byLabel = new Map();
  for (const factor of factorIds) {
    if (factorOf(factor).kind !== 'choice') continue;
    for (const { label, value } of menu(factor)) {
      const name = normal(label);
      byLabel.set(name, [...(byLabel.get(name) ?? []), { factor, value }]);
    }
  }
  return byLabel;
}

const normal = (text: string): string =>
  plainText(readable(text))
    .toLowerCase()
    .replace(/(?<![.!])[.!]+$/, '')
    .trim();
