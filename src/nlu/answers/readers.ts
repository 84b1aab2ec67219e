import { type FactorId, type FactorValue, factorOf } from '../../domain/profile.ts';
import { likelyEnough } from '../../domain/thresholds.ts';
import type { FeatureSpace } from '../learning/feature-space.ts';
import { type Group, offsetsOf, score, type Weights } from '../learning/weights.ts';
import { labelValue, NOTHING, repliedGroups } from './labels.ts';
import { likelihood, type Seemingly } from './likelihood.ts';
import { type ReadText, type Span, STATED_DILUTION, seenReply, seenSpan, spansOf } from './spans.ts';

/** What some words most likely state of a factor. */
export interface Reading {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly probability: number;
  readonly from: number;
  readonly to: number;
}

/** A value that some words of a text may state. */
export interface Candidate extends Omit<Reading, 'probability'>, Seemingly {}

export interface Readers {
  /** The likeliest answer of a whole reply to the factor asked; `undefined` for factors whose answers are numbers. */
  reply(said: ReadText, asked: FactorId): Reading | undefined;
  /** The likeliest value of every factor over the clauses and sentences of a text; most of them are unlikely. */
  statements(said: ReadText): Reading[];
  /** The same of a first message that tells more than one thing; `theirs` is how likely it is about a workload of theirs. */
  statementsOfMessage(said: ReadText, theirs: number): Reading[];
  /** Every value that a message may state. */
  candidates(said: ReadText): Candidate[];
}

/** The trained readers: of replies, of what a part of a text states, and of what a whole one does. */
export function readersFrom(space: FeatureSpace, replied: Weights, stated: Weights, whole: Weights): Readers {
  const repliedAt = offsetsOf(replied.groups);
  const inParts = partsReader(space, stated);
  const candidates = (said: ReadText): Candidate[] => {
    const scores = score(whole, space.rowOf(seenSpan(said, { from: 0, to: said.tokens.length }), STATED_DILUTION));
    return [...Map.groupBy(inParts(said), ({ factor }) => factor).values()].flatMap((values) =>
      values.map(({ column, probability, ...value }) => {
        const rivals = values.filter((each) => each.column !== column);
        return {
          ...value,
          part: probability,
          whole: scores[column]!,
          rivalPart: Math.max(LEAST, ...rivals.map((each) => each.probability)),
          rivalWhole: Math.max(LEAST, ...rivals.map((each) => scores[each.column]!)),
        };
      }),
    );
  };
  return {
    reply(said, asked) {
      const at = repliedGroups.findIndex(({ id }) => id === asked);
      if (at < 0 || said.tokens.length === 0) return undefined;
      const scores = score(replied, space.rowOf(seenReply(said)));
      return likeliest(replied.groups[at]!, scores, repliedAt[at]!, { from: 0, to: said.tokens.length });
    },
    statements: (said) => bestOfEach(inParts(said)),
    statementsOfMessage: (said, theirs) =>
      bestOfEach(
        candidates(said).map(({ factor, value, from, to, ...seemingly }) => ({
          factor,
          value,
          from,
          to,
          probability: likelihood({ ...seemingly, words: said.tokens.length, theirs }),
          besides: likelihood({ ...seemingly, ...noRival, words: said.tokens.length, theirs }),
        })),
      ),
    candidates,
  };
}

/** What is less likely in every part of a text is not stated by it. */
const LEAST = 0.01;
const noRival = { rivalPart: LEAST, rivalWhole: LEAST };

interface InColumn extends Reading {
  readonly column: number;
}

/** Reads every value where a part of a text states it most likely. */
function partsReader(space: FeatureSpace, stated: Weights): (said: ReadText) => InColumn[] {
  const values = valuesIn(stated.groups);
  return (said) => {
    const spans = spansOf(said.tokens);
    const best = new Float64Array(stated.scales.length).fill(LEAST);
    const found = new Int32Array(stated.scales.length).fill(-1);
    for (const [place, span] of spans.entries()) {
      const scores = score(stated, space.rowOf(seenSpan(said, span), STATED_DILUTION));
      for (let column = 0; column < scores.length; column += 1) {
        if (scores[column]! <= best[column]!) continue;
        best[column] = scores[column]!;
        found[column] = place;
      }
    }
    return values.flatMap((each) => {
      const span = spans[found[each.column]!];
      return span ? [{ ...each, probability: best[each.column]!, from: span.from, to: span.to }] : [];
    });
  };
}

/** Every value that can be stated, with the column of its scores. */
const valuesIn = (groups: readonly Group[]) =>
  groups.flatMap(({ id, labels }, group) => {
    const factor = id as FactorId;
    const offset = offsetsOf(groups)[group]!;
    return labels.flatMap((label, k) =>
      label === NOTHING ? [] : [{ factor, value: labelValue(factor, label), column: offset + k }],
    );
  });

/**
 * Of each factor the likeliest value, or of several that are plainly stated the strictest; `besides` is how likely one is
 * where no other value speaks against it.
 */
const bestOfEach = <T extends Reading & { readonly besides?: number }>(readings: readonly T[]): T[] =>
  [...Map.groupBy(readings, ({ factor }) => factor).values()].map((each) => {
    const likeliest = each.reduce((best, next) => (next.probability > best.probability ? next : best));
    const plain = each.filter(({ probability, besides = probability }) => besides >= likelyEnough.beside);
    return plain.length > 1 ? (strictestOf(plain) ?? likeliest) : likeliest;
  });

function strictestOf<T extends Reading>(readings: readonly T[]): T | undefined {
  const factor = factorOf(readings[0]!.factor);
  const order: readonly FactorValue[] = (factor.kind === 'choice' && factor.strictest) || [];
  return order.flatMap((value) => readings.find((each) => each.value === value) ?? [])[0];
}

/** Of a group's values the likeliest, however unlikely. */
function likeliest({ id, labels }: Group, scores: Float64Array, offset: number, { from, to }: Span): Reading {
  let best = -1;
  for (let k = 0; k < labels.length; k += 1)
    if (labels[k] !== NOTHING && (best < 0 || scores[offset + k]! > scores[offset + best]!)) best = k;
  const factor = id as FactorId;
  return { factor, value: labelValue(factor, labels[best]!), probability: scores[offset + best]!, from, to };
}
