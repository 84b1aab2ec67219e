import { expect, test, vi } from 'vitest';
import { entries } from '../../src/knowledge/entries.ts';
import { facts } from '../../src/knowledge/facts/index.ts';
import { proposals, staying, usualChoices } from '../../src/knowledge/usual-choices.ts';
import { exceptions, literalNumbers } from './literal-numbers.ts';

// The entries as they are written: with references where the numbers will stand.
vi.mock('../../src/knowledge/references.ts', async (original) => ({
  ...(await original<typeof import('../../src/knowledge/references.ts')>()),
  stating: <T>(entry: T): T => entry,
}));

const said = [...usualChoices, ...Object.values(proposals).flatMap(({ says }) => says)].map(({ text }) => text);
const usual = [...said, ...Object.values(staying)].map((text) => ({ id: 'usual choice', texts: [text] }));

test('no entry says a number that a fact gives', () => {
  expect(literalNumbers([...entries, ...usual])).toEqual([]);
});

test('every exception is still needed', () => {
  const without = literalNumbers(
    entries
      .filter(({ id }) => exceptions.some((each) => each.id === id))
      .map((entry) => ({ ...entry, id: `${entry.id}*` })),
  );

  for (const { id, says } of exceptions) expect(without.join('\n')).toContain(`${id}* says ${says}`);
});

test.each([
  'Runs for 15 minutes at most.',
  'Costs $0.20 per million.',
  'A 15-minute limit.',
  'Up to 72 % off.',
  'It has 10,240 MB.',
])('%s', (text) => {
  expect(literalNumbers([{ id: 'x', texts: [text] }])).toHaveLength(1);
});

test('years, versions and references are no literals', () => {
  const text =
    'Since 2014, Java 11+ runs for {F-AWS-01}, with {#F-AWS-05} calls at once and {aws/lambda-request*1e6} a million.';

  expect(literalNumbers([{ id: 'x', texts: [text] }])).toEqual([]);
});

test('the facts are filled in', () => {
  expect(facts.filter(({ statement }) => /[{}]/.test(statement))).toEqual([]);
});
