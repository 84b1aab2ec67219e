import type { z } from 'zod';
import type { Consultation } from '../../dialogue/consult.ts';
import type { Advice, Question, Reply } from '../../dialogue/effect.ts';
import { factorOf, menu } from '../../domain/profile.ts';
import { cite, type SourceId } from '../../knowledge/source.ts';
import { citationsOf as numbered } from '../../present/citations.ts';
import { publicRecommendation } from '../../terminal/public-recommendation.ts';
import type { recommendation } from '../../terminal/recommendation-schema.ts';

/** The advice in the shape of JSON Lines, provisional while a question is open. */
export const recommendationOf = ({ advice, question }: Consultation): z.infer<typeof recommendation> | null =>
  advice
    ? ({
        ...publicRecommendation(advice.recommendation),
        provisional: question !== undefined,
      } as z.infer<typeof recommendation>)
    : null;

export function questionOf({ question }: Consultation) {
  if (!question) return null;
  const { factor, text, why } = question;
  const unit = factor && unitOf(factor);
  return {
    factor: factor ?? null,
    text,
    ...(why ? { why } : {}),
    ...(unit ? { unit } : {}),
    choices: choicesOf(question),
  };
}

const unitOf = (factor: NonNullable<Question['factor']>): string | undefined => {
  const definition = factorOf(factor);
  return definition.kind === 'number' ? definition.unit : undefined;
};

/** The answers to pick from; where it is asked what was meant, what to say instead. */
const choicesOf = ({ factor, next }: Question) =>
  factor
    ? menu(factor).map(({ value, label }) => ({ value, label }))
    : next.map(({ say: value, label }) => ({ value, label }));

export const understoodOf = ({ advice }: Consultation) =>
  (advice?.understood ?? []).map(({ factor, value, words }) => ({ factor, value, ...(words ? { words } : {}) }));

export const supposedOf = ({ advice }: Consultation) =>
  (advice?.supposed ?? []).map(({ factor, value, because }) => ({ factor, value, because }));

/** Each page once, with its date. */
export const citationsOf = (ids: readonly SourceId[]) => [...new Set(ids)].map((id) => cite(id));

/** What replies rest on, in the order of the numbers beside their statements. */
export const sourcesOf = (replies: readonly (Reply | Advice)[]) => replies.flatMap((reply) => [...numberedIn(reply)]);

function numberedIn(reply: Reply | Advice) {
  switch (reply.type) {
    case 'question':
      return [];
    case 'recommendation':
      return citationsOf(reply.recommendation.sources);
    case 'comparison':
      return numbered(reply.cites?.flat() ?? [], reply.sources).list;
    default: {
      const { lines, lists = [], sources } = reply;
      const said = [...lines, ...lists.flatMap((each) => each.lines)];
      return numbered(
        said.map((line) => line.sources),
        sources,
      ).list;
    }
  }
}
