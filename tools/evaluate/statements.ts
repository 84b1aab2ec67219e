import { type FactorId, factorOf } from '../../src/domain/profile.ts';
import type { Examples, MessageExample } from '../../src/nlu/answers/examples.ts';
import { SEVERAL_WORDS, signsOf } from '../../src/nlu/answers/likelihood.ts';
import { type Model, modelFrom, trainModel } from '../../src/nlu/model.ts';
import { ownTokens } from '../../src/nlu/scope/others.ts';
import { understandWith } from '../../src/nlu/understand.ts';
import { recognize } from '../../src/nlu/workloads/recognize.ts';
import { type Case, crossValidated, FOLDS, fitted } from './logistic.ts';
import { percent, table } from './table.ts';
import { ofWriters, writersOf } from './writers.ts';

/** A value that a message may state. */
interface Stated extends Case {
  /** One for all values of a factor in one message. */
  readonly of: string;
}

const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7];

/** Fits how likely a message states what a part of it seems to state, and says what each threshold would read. */
export function statements(examples: Examples): string {
  const writers = [...new Set(examples.messages.map(({ by }) => by))];
  const cases = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isOut = (writer: string): boolean => writers.indexOf(writer) % FOLDS === fold;
    const others = new Set(writersOf(examples).filter((writer) => !isOut(writer)));
    const model = modelFrom(trainModel(ofWriters(examples, others)));
    return examples.messages.filter(({ by }) => isOut(by)).flatMap((message) => casesOf(message, model));
  });
  const stated = examples.messages.flatMap(({ facts }) => Object.keys(facts)).filter(isInWords).length;
  const chances = crossValidated(cases);
  const best = [...Map.groupBy(cases.keys(), (at) => cases[at]!.of).values()].map((places) =>
    places.reduce((one, other) => (chances[other]! > chances[one]! ? other : one)),
  );
  const rows = THRESHOLDS.map((threshold) => {
    const read = best.filter((at) => chances[at]! >= threshold);
    const right = read.filter((at) => cases[at]!.holds).length;
    return { threshold, read: read.length, precision: percent(right, read.length), recall: percent(right, stated) };
  });
  const weights = fitted(cases).map((weight) => weight.toFixed(3));
  return `${table('Statements in messages of writers who were left out (%)', rows)}\n${weights.join(', ')}`;
}

const isInWords = (factor: string): boolean => factorOf(factor as FactorId).kind !== 'number';

/** Every value that a message may state; what could be inferred is neither right nor wrong. */
function casesOf({ text, facts, optional = {} }: MessageExample, model: Model): Stated[] {
  const heard = understandWith(model)(text, { phase: 'new' });
  const tokens = ownTokens(heard.tokens, recognize(heard.tokens));
  if (tokens.length < SEVERAL_WORDS) return [];
  return model.candidates({ tokens, text: heard.text, recognized: recognize(tokens) }).flatMap((candidate) => {
    const { factor, value } = candidate;
    const holds = facts[factor]?.[0] === value;
    if (!holds && factor in optional) return [];
    const signs = signsOf({ ...candidate, words: tokens.length, theirs: heard.impression.theirs });
    return [{ of: `${factor} of ${text}`, signs, holds, weight: 1 }];
  });
}
