import type { FactorId, FactorValue } from '../../domain/profile.ts';
import type { FeatureSpace } from '../learning/feature-space.ts';
import { type Group, offsetsOf, score, type Weights } from '../learning/softmax.ts';
import { labelValue, NOTHING, repliedGroups } from './labels.ts';
import { type ReadText, type Span, STATED_DILUTION, seenReply, seenSpan, spansOf } from './spans.ts';

/** What some words most likely state of a factor. */
export interface Reading {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly probability: number;
  readonly from: number;
  readonly to: number;
}

export interface Readers {
  /** The likeliest answer of a whole reply to the factor asked; `undefined` for factors whose answers are numbers. */
  reply(said: ReadText, asked: FactorId): Reading | undefined;
  /** The likeliest value of every factor over the clauses and sentences of a text; most of them are unlikely. */
  statements(said: ReadText): Reading[];
}

/** The trained readers: one for replies, one for statements. */
export function readersFrom(space: FeatureSpace, replied: Weights, stated: Weights): Readers {
  const repliedAt = offsetsOf(replied.groups);
  const statedAt = offsetsOf(stated.groups);
  return {
    reply(said, asked) {
      const at = repliedGroups.findIndex(({ id }) => id === asked);
      if (at < 0 || said.tokens.length === 0) return undefined;
      const scores = score(replied, space.rowOf(seenReply(said)));
      return likeliest(replied.groups[at]!, scores, repliedAt[at]!, { from: 0, to: said.tokens.length });
    },
    statements(said) {
      const best = new Map<string, Reading>();
      for (const span of spansOf(said)) {
        const scores = score(stated, space.rowOf(seenSpan(said, span, said.strictly), STATED_DILUTION));
        for (const [at, group] of stated.groups.entries()) {
          const reading = likeliest(group, scores, statedAt[at]!, span);
          if (reading.probability > (best.get(group.id)?.probability ?? 0)) best.set(group.id, reading);
        }
      }
      return [...best.values()];
    },
  };
}

/** Of a group's values the likeliest, however unlikely. */
function likeliest({ id, labels }: Group, scores: Float64Array, offset: number, { from, to }: Span): Reading {
  let best = -1;
  for (let k = 0; k < labels.length; k += 1)
    if (labels[k] !== NOTHING && (best < 0 || scores[offset + k]! > scores[offset + best]!)) best = k;
  const factor = id as FactorId;
  return { factor, value: labelValue(factor, labels[best]!), probability: scores[offset + best]!, from, to };
}
