import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { type FactorId, type FactorValue, factorIds, menu } from '../../src/domain/profile.ts';
import { advise } from '../../src/mcp/tools/advise.ts';
import { publicRecommendation } from '../../src/terminal/public-recommendation.ts';
import { ask } from '../terminal/ask.ts';

const core = createCore();

const profile = fc
  .subarray(
    factorIds.filter((id) => menu(id).length > 0),
    { minLength: 1 },
  )
  .chain((ids) =>
    fc.record(
      Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...menu(id).map(({ value }) => value))])) as Record<
        FactorId,
        fc.Arbitrary<FactorValue>
      >,
    ),
  );

const plain = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));

/** What Slack advises once the form with these answers is sent. */
function fromForm(stated: Record<string, FactorValue>) {
  const facts = Object.entries(stated).map(([factor, value]) => ({ factor: factor as FactorId, value }));
  const { effects } = step(initialState, { type: 'filled', facts, emptied: [], by: 'U1' }, core);
  const advice = effects.find((effect) => effect.type === 'recommendation');
  return plain(publicRecommendation(advice!.recommendation));
}

test('the same profile gets the same advice as from the form in Slack', () => {
  fc.assert(
    fc.property(profile, (stated) => {
      const { provisional: _, ...given } = plain(advise.call({ profile: stated }, core).structured['recommendation']);
      expect(given).toEqual(fromForm(stated));
    }),
    { numRuns: 60 },
  );
});

test.each([
  'Our nightly report job takes up to 55 minutes and uses 1 GB of memory. Lambda?',
  'we resize photos on upload, 5M a month',
  'where should our price API run?',
  'should our Minecraft server run on Lambda?',
  'We have a web API with steady traffic and a nightly report job that takes 40 minutes',
])('the same words get the same advice as in the terminal: %s', async (text) => {
  const { structured } = advise.call({ text }, core);
  const [line] = await ask({ id: 1, messages: [text], otherwise: 'answer now' });
  const { provisional: _, ...given } = plain(structured['recommendation']);
  const { provisional: __, ...said } = line!.recommendation as Record<string, unknown>;

  expect(given).toEqual(said);
});

test('the same input gets the same bytes', () => {
  const input = { text: 'a nightly job of 6 minutes', profile: { memory_mb: 1024 } };

  expect(JSON.stringify(advise.call(input, core))).toBe(JSON.stringify(advise.call(input, core)));
});

test('an answer to the question it returns is taken in, and facts count for more than words', () => {
  const text = 'where should our price API run?';
  const { question } = advise.call({ text }, core).structured as { question: { factor: FactorId } };
  const { value } = menu(question.factor)[0]!;
  const answered = advise.call({ text, profile: { [question.factor]: value, memory_mb: 512 } }, core).structured;

  expect(answered['understood']).toContainEqual({ factor: question.factor, value });
  expect((answered['question'] as { factor: FactorId } | null)?.factor).not.toBe(question.factor);
  const other = advise.call({ text: 'a job with 2 GB of memory', profile: { memory_mb: 512 } }, core).structured;
  expect(other['understood']).toContainEqual({ factor: 'memory_mb', value: 512 });
});
