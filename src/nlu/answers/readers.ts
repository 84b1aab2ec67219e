import { type FactorId, type FactorValue, factorOf } from '../../domain/profile.ts';
import { likelyEnough } from '../../domain/thresholds.ts';
import type { FeatureSpace } from '../learning/feature-space.ts';
import { partScoresOf } from '../learning/part-scores.ts';
import { type Group, offsetsOf, score, type Weights } from '../learning/weights.ts';
import { labelValue, NOTHING, repliedGroups } from './labels.ts';
import { likelihood, type Seemingly } from './likelihood.ts';
import { knownOf, type ReadText, type Span, STATED_DILUTION, seenReply, seenSpan, spansOf } from './spans.ts';

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
  const factors = valuesIn(stated.groups);
  const byFactor = (said: ReadText): Candidate[][] => {
    const parts = inParts(said);
    const scores = score(whole, space.rowOf(seenSpan(said, { from: 0, to: said.tokens.length }), STATED_DILUTION));
    return factors.map((values) => candidatesOf(values, parts, scores));
  };
  return {
    reply(said, asked) {
      const at = repliedGroups.findIndex(({ id }) => id === asked);
      if (at < 0 || said.tokens.length === 0) return undefined;
      const scores = score(replied, space.rowOf(seenReply(said)));
      return likeliest(replied.groups[at]!, scores, repliedAt[at]!, { from: 0, to: said.tokens.length });
    },
    statements(said) {
      const parts = inParts(said);
      return factors.flatMap((values) => {
        const readings = values.flatMap((each) => readingOf(each, parts));
        return bestOf(readings, ({ probability }) => probability >= likelyEnough.beside) ?? [];
      });
    },
    statementsOfMessage(said, theirs) {
      const signs = { words: said.tokens.length, theirs };
      return byFactor(said).flatMap((values) => {
        const readings = values.map(({ factor, value, from, to, ...seemingly }) => ({
          factor,
          value,
          from,
          to,
          probability: likelihood({ ...seemingly, ...signs }),
        }));
        return (
          bestOf(readings, (_, at) => likelihood({ ...values[at]!, ...noRival, ...signs }) >= likelyEnough.beside) ?? []
        );
      });
    },
    candidates: (said) => byFactor(said).flat(),
  };
}

/** What is less likely in every part of a text is not stated by it. */
const LEAST = 0.01;
const noRival = { rivalPart: LEAST, rivalWhole: LEAST };

/** The likeliest part of a text for every value, by the column of its scores. */
interface Parts {
  readonly best: Float64Array;
  readonly found: readonly (Span | undefined)[];
}

/** Reads every value where a part of a text states it most likely. */
function partsReader(space: FeatureSpace, stated: Weights): (said: ReadText) => Parts {
  return (said) => {
    const best = new Float64Array(stated.scales.length).fill(LEAST);
    const found = new Array<Span | undefined>(best.length).fill(undefined);
    const scoresOf = partScoresOf(space, stated, said.tokens);
    for (const span of spansOf(said.tokens)) {
      const scores = scoresOf({ ...span, named: knownOf(said, span) }, STATED_DILUTION);
      for (let column = 0; column < scores.length; column += 1) {
        if (scores[column]! <= best[column]!) continue;
        best[column] = scores[column]!;
        found[column] = span;
      }
    }
    return { best, found };
  };
}

/** A value that can be stated, with the column of its scores. */
interface InColumn {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly column: number;
}

/** Every value that can be stated, by factor. */
const valuesIn = (groups: readonly Group[]): InColumn[][] =>
  groups.map(({ id, labels }, group) => {
    const factor = id as FactorId;
    const offset = offsetsOf(groups)[group]!;
    return labels.flatMap((label, k) =>
      label === NOTHING ? [] : [{ factor, value: labelValue(factor, label), column: offset + k }],
    );
  });

function readingOf({ factor, value, column }: InColumn, { best, found }: Parts): Reading[] {
  const span = found[column];
  return span ? [{ factor, value, probability: best[column]!, from: span.from, to: span.to }] : [];
}

/** A factor's values that some part states, each beside its likeliest rival. */
function candidatesOf(values: readonly InColumn[], { best, found }: Parts, whole: Float64Array): Candidate[] {
  const stated = values.filter(({ column }) => found[column]);
  return stated.map(({ factor, value, column }) => ({
    factor,
    value,
    from: found[column]!.from,
    to: found[column]!.to,
    part: best[column]!,
    whole: whole[column]!,
    rivalPart: rivalOf(column, stated, best),
    rivalWhole: rivalOf(column, stated, whole),
  }));
}

function rivalOf(column: number, values: readonly InColumn[], scores: Float64Array): number {
  let most = LEAST;
  for (const each of values) if (each.column !== column && scores[each.column]! > most) most = scores[each.column]!;
  return most;
}

/** Of a factor's values the likeliest, or of several that are plainly stated the strictest. */
function bestOf(readings: readonly Reading[], isPlain: (reading: Reading, at: number) => boolean): Reading | undefined {
  let best = readings[0];
  for (const each of readings) if (each.probability > best!.probability) best = each;
  if (readings.length < 2) return best;
  const plain = readings.filter(isPlain);
  return plain.length > 1 ? (strictestOf(plain) ?? best) : best;
}

function strictestOf(readings: readonly Reading[]): Reading | undefined {
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
