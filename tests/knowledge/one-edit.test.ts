import { expect, test, vi } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { defaultSetting } from '../../src/decision/evaluate.ts';
import { rareNeed } from '../../src/decision/fit/rare-needs.ts';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import { isReply } from '../../src/dialogue/effect.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { entries } from '../../src/knowledge/entries.ts';
import { fact, isFactId, numberOf } from '../../src/knowledge/facts/index.ts';
import { flavour } from '../../src/knowledge/flavours.ts';
import { preferences } from '../../src/knowledge/preferences.ts';
import { products } from '../../src/knowledge/products/index.ts';
import { usualChoices } from '../../src/knowledge/usual-choices.ts';
import { limits } from '../../src/mcp/tools/limits.ts';
import { say } from '../../src/present/say.ts';

/** Lambda ends a run after this long, in place of 900 s; everything else is as it is on file. */
const RUN = vi.hoisted(() => 1980);

vi.mock('../../src/knowledge/facts/aws/aws-lambda-limits.ts', async (original) => {
  const { lambdaLimits } = await original<typeof import('../../src/knowledge/facts/aws/aws-lambda-limits.ts')>();
  return { lambdaLimits: lambdaLimits.map((each) => (each.id === 'F-AWS-01' ? { ...each, value: RUN } : each)) };
});

const lambda = products.find(({ host, id }) => host === 'aws' && id === 'lambda')!;

const about = ({ sources }: { readonly sources: readonly string[] }): boolean => sources.includes('F-AWS-01');

test('every sentence that says the limit says the new one', () => {
  const said = entries.filter(({ texts }) => texts.some((text) => text.includes('33 minutes')));

  expect(said.length).toBeGreaterThan(20);
  expect(usualChoices.filter(about).every(({ text }) => text.includes('33 minutes'))).toBe(true);
  expect(fact('F-AWS-01').statement).toContain('1,980 s');
  expect(fact('F-AWS-47').statement).toContain('33 minutes');
});

test('no sentence that rests on AWS alone still says the old one', () => {
  const hosts = (sources: readonly string[]) => new Set(sources.filter(isFactId).map((id) => fact(id).provider));
  const old = entries
    .filter(({ texts }) => texts.some((text) => /Lambda/.test(text) && /\b15[ -]min|\b900 s/.test(text)))
    .filter(({ sources }) => [...hosts(sources)].every((host) => host === 'aws'));

  expect(old.map(({ id, texts }) => [id, ...texts])).toEqual([]);
});

test('the decision, the questions and the products go by the new one', () => {
  expect(numberOf('F-AWS-01')).toBe(RUN);
  expect(lambda.eventS).toEqual({ value: RUN, fact: 'F-AWS-01' });
  expect(lambda.httpS).toMatchObject({ value: RUN });
  expect(rareNeed('long_runs')).toMatchObject({ label: 'One run takes over 33 minutes' });
  expect(rareNeed('long_runs').covers(RUN)).toBe(false);
  expect(rareNeed('long_runs').covers(RUN + 1)).toBe(true);
  expect(JSON.stringify(preferences)).toContain(`"value":${RUN}`);
  const aws = { ...defaultSetting, provider: 'aws' } as const;
  const ruled = (max_run_s: number) =>
    recommend({ trigger: 'event', max_run_s }, aws).knockedOut.map(({ text }) => text);
  expect(ruled(1500).filter((text) => text.startsWith('AWS Lambda limits'))).toEqual([]);
  expect(ruled(2000)).toContainEqual(expect.stringContaining('AWS Lambda limits one run to 33 minutes'));
  expect(flavour('standard functions').text).not.toMatch(/15 minutes/);
});

test('the answer to a question is judged by the new one', () => {
  const core = createCore();
  const replyTo = (text: string) =>
    step(initialState, { type: 'said', text, by: 'U1' }, core).effects.filter(isReply).map(say).join('\n');

  expect(replyTo('can lambda run for 30 minutes?')).toMatch(/^Yes/);
  expect(replyTo('can lambda run for 40 minutes?')).toMatch(/^No.*33 minutes/s);
});

test('what coding agents look up is the new one', () => {
  const { structured } = limits.call({ products: ['aws/lambda'] }, createCore());

  expect(structured).toMatchObject({
    products: [{ limits: expect.arrayContaining([expect.objectContaining({ name: 'eventS', value: RUN })]) }],
  });
});
