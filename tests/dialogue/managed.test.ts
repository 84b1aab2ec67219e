import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { assessmentOf } from '../../src/dialogue/advice/assessment.ts';
import { initialState, type State } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';

const core = createCore();
const after = (...said: readonly string[]): State =>
  said.reduce<State>((state, text) => step(state, { type: 'said', text, by: 'U1' }, core).state, initialState);

test.each([
  ['where should we run our PostgreSQL database of 2 TB?', 'managed database'],
  ['We have a static website, just HTML, CSS and images. Where should it run?', 'static hosting'],
])('%s: bought rather than run, without a question', (text, flavour) => {
  const state = after(text);

  expect(state).toMatchObject({ phase: 'answered', questions: 0, advised: { verdict: 'managed', flavour } });
});

test.each([
  ['nightly Spark job over 2 TB of parquet on AWS, takes 3 hours', 'Amazon EMR Serverless'],
  ['a pyspark job crunches our clickstream every Sunday on Azure, about 4 hours', 'Azure Databricks'],
  ['our hadoop cluster of 20 nodes does the monthly billing run on Google Cloud', 'Serverless for Apache Spark'],
])('%s: a job of an engine is given to the managed engine', (text, product) => {
  const { recommendation } = assessmentOf(after(text), core.setting);

  expect(recommendation.verdict).toBe('managed');
  expect(JSON.stringify(recommendation.products)).toContain(product);
});

test('an engine that has to stay on their own machines is theirs to run', () => {
  const { recommendation } = assessmentOf(after('nightly Spark job of 3 hours, has to stay on premises'), core.setting);

  expect(recommendation.verdict).not.toBe('managed');
});

test.each([
  'Our Rails app with a PostgreSQL database, 3M requests a month. Lambda or ECS?',
  "we've a go process that sits on a kafka topic 24/7 and never exits. 300 msgs a second, flat. ecs or lambda or ec2?",
  'sharepoint to data lake sync. runs hourly, each run 12 mins tops',
])('%s: the application is theirs to run', (text) => {
  expect(assessmentOf(after(text), core.setting).recommendation.verdict).not.toBe('managed');
});

test('a question that gets nothing but other questions in reply is left open in the end', () => {
  const asked = after('we resize photos on upload');
  const aside = 'what is a cold start?';
  const end = [aside, aside, aside, aside].reduce<State>(
    (state, text) => step(state, { type: 'said', text, by: 'U1' }, core).state,
    asked,
  );

  expect(end.closed).toContain(asked.asked?.factor);
});

test.each([
  ['should we pay for RDS or run MySQL ourselves? it is about 80 GB', /^(?:vms|containers)$/],
  ['a MongoDB for our product catalog, self-hosted or bought?', /^(?:vms|containers)$/],
])('%s: nobody is told to run it themselves in functions', (text, option) => {
  const { recommendation } = assessmentOf(after(text), core.setting);

  expect(recommendation.verdict).toBe('managed');
  expect(recommendation.runnerUp?.option).toMatch(option);
});

test.each([
  'leaving Render with our portal and its Postgres, price went up. where?',
  'big monolith, mysql behind it, two dynos. stay or move?',
  'SaaS with MongoDB, we want off the old host',
])('%s: the database of an application is not what is asked about', (text) => {
  expect(assessmentOf(after(text, 'answer now'), core.setting).recommendation.verdict).not.toBe('managed');
});
