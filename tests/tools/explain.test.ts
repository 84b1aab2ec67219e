import { beforeAll, expect, test } from 'vitest';
import { explainer } from '../../tools/explain/explanation.ts';
import { learned } from '../../tools/learned.ts';

let explain: ReturnType<typeof explainer>;
beforeAll(() => {
  explain = explainer(learned());
}, 60_000);

const PLACE = /like 0\.\d\d {2}.*\(intents\/\S+\.jsonl:\d+, \w+\)/;

test('every stage of an opening has its section', () => {
  const said = explain('our wordpress shop gets 80 orders a day, kubernetees feels too much');

  for (const title of ['Text', 'Words', 'Set aside', 'Clauses', 'Workloads', 'Quantities', 'Statements', 'Facts'])
    expect(said).toContain(`\n${title}`.slice(title === 'Text' ? 1 : 0));
  for (const title of ['Intent', 'About', 'Parts']) expect(said).toContain(`\n${title}\n`);
  expect(said).toContain('kubernetes (repaired from “kubernetees”)');
  expect(said).toMatch(/“wordpress”: WordPress \[wordpress\]/);
  expect(said).toMatch(/implies trigger http_api/);
});

test('a number shows its rule, its arithmetic and what it may say', () => {
  const said = explain('80 nurses, three scans each per shift');

  expect(said).toMatch(/rate \d+ a month by the rule “.+”/);
  expect(said).toMatch(/arithmetic: 80 × 3/);
  expect(said).toMatch(/anywhere: requests_month [01]\.\d\d/);
});

test('statements stand with their thresholds, those that are likely enough first', () => {
  const [, statements = ''] = explain('it has to have a gpu for the inference').split('\nStatements\n');

  expect(statements).toMatch(/^ {2}read {2}gpu = true: 0\.\d\d of the 0\.\d\d needed/m);
  expect(statements).toMatch(PLACE);
  expect(statements.indexOf('  read ')).toBeLessThan(statements.indexOf('  below '));
});

test('what a factor was asked for is read as its answer, beside the examples most like it', () => {
  const [, reply = ''] = explain('dead at night, busy in office hours', { phase: 'asking', asked: 'traffic' }).split(
    '\nReply to traffic\n',
  );

  expect(reply).toMatch(/^ {2}read: diurnal, [01]\.\d\d of the 0\.\d\d needed/);
  expect(reply).toMatch(PLACE);
});

test('a reply that is a number is read from its quantities and shows labeled numbers like it', () => {
  const said = explain('about 40 seconds', { phase: 'asking', asked: 'avg_ms' });

  expect(said).toMatch(/avg_ms = 40000, “.*40 seconds”/);
  expect(said).toMatch(PLACE);
});

test.each(['', '🎉', '?'])('a text that says nothing (%j) is explained as well', (text) => {
  expect(explain(text)).toContain('meant: nothing');
});
