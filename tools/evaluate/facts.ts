import type { FactorId, FactorValue } from '../../src/domain/profile.ts';
import type { MessageExample, NumbersExample, StatementExample } from '../../src/nlu/answers/examples.ts';
import type { Model } from '../../src/nlu/model.ts';
import { ownTokens } from '../../src/nlu/scope/others.ts';
import type { Understand } from '../../src/nlu/understanding.ts';
import { recognize } from '../../src/nlu/workloads/recognize.ts';
import type { FactOutcome, Reading } from './outcomes.ts';
import { isSame } from './same-value.ts';

type Labels = ReadonlyMap<FactorId, FactorValue>;
type Labeled = StatementExample | MessageExample | NumbersExample;

const labelsOf = ({ facts }: Labeled): Labels =>
  new Map(
    Object.entries(facts).map(([factor, value]) => [
      factor as FactorId,
      (Array.isArray(value) ? value[0] : value) as FactorValue,
    ]),
  );

/** Which facts of a message are read; what could be inferred counts neither way. */
export function factOutcomes(example: Labeled, set: FactOutcome['set'], understand: Understand): FactOutcome[] {
  const labels = labelsOf(example);
  const { facts } = understand(example.text, { phase: 'new' });
  const read = new Map(facts.map(({ factor, value }) => [factor, value]));
  const stated = [...labels].map(([factor, label]): FactOutcome => {
    return { set, factor, outcome: isSame(factor, read.get(factor), label) ? 'right' : 'missed' };
  });
  const invented = [...read]
    .filter(
      ([factor, value]) => !isSame(factor, value, labels.get(factor) ?? null) && !isOptional(example, factor, value),
    )
    .map(([factor]): FactOutcome => ({ set, factor, outcome: 'invented' }));
  return [...stated, ...invented];
}

const isOptional = (example: Labeled, factor: FactorId, value: FactorValue): boolean =>
  'optional' in example && isSame(factor, value, example.optional?.[factor] ?? null);

/** The likeliest value of each factor, however unlikely. */
export function factReadings(example: Labeled, understand: Understand, model: Model): Reading[] {
  const labels = labelsOf(example);
  const { tokens, text } = understand(example.text, { phase: 'new' });
  const own = ownTokens(tokens, recognize(tokens));
  return model
    .statements({ tokens: own, text, recognized: recognize(own) })
    .filter(({ factor, value }) => !isOptional(example, factor, value))
    .map(({ factor, value, probability }) => ({
      set: 'statements',
      probability,
      right: isSame(factor, value, labels.get(factor) ?? null),
    }));
}
