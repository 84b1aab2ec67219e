import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { isReply } from '../../src/dialogue/effect.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { say } from '../../src/present/say.ts';

const core = createCore();

function converse(...messages: string[]): { readonly state: State; readonly said: string } {
  return messages.reduce<{ state: State; said: string }>(
    ({ state }, text) => {
      const next = step(state, { type: 'said', text, by: 'U1' }, core);
      return { state: next.state, said: next.effects.filter(isReply).map(say).join('\n') };
    },
    { state: initialState, said: '' },
  );
}

const message = `We have two parts:
- public api: 20M requests a month, 100 ms per request, very spiky traffic
- video worker: each run takes up to 3 hours and needs a GPU`;

test('each part is shown with what was said of it alone', () => {
  const { said } = converse(message);

  expect(said).toMatch(/• public api: .*sudden bursts/);
  expect(said).toMatch(/• video worker: .*up to 3 hours a run, .*needs a GPU\n/);
});

test('each part gets a platform, and no question is asked that a part has answered', () => {
  const { said } = converse(message, 'answer now');

  expect(said).toMatch(/public api: (?:Serverless functions|Containers)/);
  expect(said).toMatch(/video worker: Containers/);
  expect(said).not.toMatch(/No single answer would change it/);
});

test('a correction goes to the part that it is about', () => {
  const { state } = converse(message, 'answer now', 'actually it takes at most 10 minutes and there is no gpu');

  expect(state.components[1]!.profile).toMatchObject({ max_run_s: 600, gpu: false });
  expect(state.profile).not.toHaveProperty('gpu');
});

test('an undo restores what was known of the part', () => {
  const { state } = converse(message, 'answer now', 'actually it takes at most 10 minutes', 'undo that');

  expect(state.components[1]!.profile).toMatchObject({ max_run_s: 10_800, gpu: true });
});

describe('a list with what one buys in it', () => {
  const shop = `We are building a shop:
1) storefront API, 2M requests a month, busy by day
2) a PostgreSQL database with the orders
3) nightly job that renders invoices, up to 40 minutes
4) static website with the docs`;

  test('is advised on part by part: a service for what is bought, a platform and a bill for the rest', () => {
    const { state, said } = converse(shop);

    expect(state.components.map(({ name }) => name)).toEqual([
      'storefront API',
      'PostgreSQL database',
      'nightly job that renders invoices',
      'static website',
    ]);
    expect(said).toMatch(/storefront API: Containers \(.*\), about \$\d+ a month/);
    expect(said).toMatch(/PostgreSQL database: A managed service \(managed database\)/);
    expect(said).toMatch(/nightly job that renders invoices: Containers \(run as jobs/);
    expect(said).toMatch(/static website: A managed service \(static hosting\)/);
    expect(said).toMatch(/Amazon RDS or Aurora.*S3 with CloudFront/);
  });

  test('asks nothing where all of it is bought', () => {
    const { state } = converse('1. postgres database 500 GB 2. static site');

    expect(state).toMatchObject({ phase: 'answered', questions: 0, advised: { verdict: 'managed' } });
  });

  test('keeps one workload that is listed with what it is made of', () => {
    expect(converse('- api: node, 2M requests a month\n- db: postgres\n- cache: redis').state.components).toEqual([]);
  });
});
