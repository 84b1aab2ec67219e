import type { FactorId } from '../../src/domain/profile.ts';
import { quantitiesIn } from '../../src/nlu/quantities/quantities.ts';
import {
  answerFeatures,
  answerWeight,
  featuresOf,
  type Place,
  statementWeight,
} from '../../src/nlu/quantities/roles/features.ts';
import { roleOfReply, rolesOfMessage } from '../../src/nlu/quantities/roles/lessons.ts';
import { roleIn } from '../../src/nlu/quantities/roles/role-labels.ts';
import { plainText, readable } from '../../src/nlu/text/text.ts';
import { tokenize } from '../../src/nlu/text/tokens.ts';
import { type Neighbor, nearest } from './neighbors.ts';
import type { PlacedExample } from './placed.ts';

/** The labeled numbers whose features are most like those of a number that was read; as an answer where one was asked for. */
export function likeNumbers(place: Place, asked: FactorId | undefined, examples: readonly PlacedExample[]): Neighbor[] {
  const own = featuresIn(place, asked);
  return nearest(examples.flatMap((placed) => numbersOf(placed, own, asked, place.quantity.kind)));
}

const featuresIn = (place: Place, asked: FactorId | undefined): ReadonlySet<string> =>
  new Set(asked ? answerFeatures(place, asked) : featuresOf(place));

function numbersOf(
  { kind, example, place: where }: PlacedExample,
  own: ReadonlySet<string>,
  asked: FactorId | undefined,
  quantityKind: string,
): Neighbor[] {
  if (kind === 'statement' || (asked && !(kind === 'reply' && example.asked === asked))) return [];
  const labeled = kind === 'reply' ? roleOfReply(example) : rolesOfMessage(example);
  const tokens = tokenize(plainText(readable(example.text)));
  const all = quantitiesIn(tokens);
  return all.flatMap((quantity) => {
    const place = { quantity, tokens, all };
    const role = quantity.kind === quantityKind ? roleIn(labeled, place) : undefined;
    if (!role) return [];
    const words = tokens
      .slice(Math.max(0, quantity.from - BESIDE), quantity.to + BESIDE)
      .map(({ text }) => text)
      .join(' ');
    const likeness = cosine(own, featuresIn(place, asked), asked ? answerWeight : statementWeight);
    return [{ likeness, label: role === 'none' ? '' : role, words, place: where, by: example.by }];
  });
}

/** Words shown on either side of a number. */
const BESIDE = 6;

function cosine(one: ReadonlySet<string>, other: ReadonlySet<string>, weightOf: (feature: string) => number): number {
  const sizeOf = (features: Iterable<string>): number => {
    let sum = 0;
    for (const feature of features) sum += weightOf(feature) ** 2;
    return sum;
  };
  const both = [...one].filter((feature) => other.has(feature));
  return sizeOf(both) / (Math.sqrt(sizeOf(one) * sizeOf(other)) || 1);
}
