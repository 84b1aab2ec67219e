import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { houseRulesPage } from '../../tools/references/house-rules.ts';
import { jsonLinesPage, jsonLinesSchema } from '../../tools/references/json-lines.ts';
import { ask } from '../terminal/ask.ts';

const shipped = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('the pages made from the code are as it is now (npm run references)', () => {
  expect(shipped('docs/house-rules.md')).toBe(houseRulesPage());
  expect(shipped('docs/json-lines.md')).toBe(jsonLinesPage());
  expect(JSON.parse(shipped('docs/json-lines.schema.json'))).toEqual(JSON.parse(JSON.stringify(jsonLinesSchema())));
});

test('what JSON Lines takes and gives keeps to its schema', async () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(jsonLinesSchema(), 'lines');
  const isInput = ajv.getSchema('lines#/$defs/in')!;
  const isOutput = ajv.getSchema('lines#/$defs/out')!;
  const lines = [
    {
      id: 'a',
      messages: ['our api takes 3M requests a month, 200 ms each'],
      otherwise: 'not sure',
      after: ['what if it were steady?'],
    },
    { id: 2, messages: ['is lambda cheaper than fargate?', 'compare containers and vms'] },
    { id: 'c', messages: ['about the same all day'], asked: 'traffic', provider: 'aws' },
    { id: 'd', messages: ['1) an api 2) a nightly report of 40 minutes'], answers: { traffic: 'spiky' } },
    { id: 'e', messages: ['tell me a joke', 'wordpress for a museum'], otherwise: 'answer now' },
  ];

  for (const line of lines) expect(isInput(line), JSON.stringify(isInput.errors)).toBe(true);
  expect(isInput({ id: 'a', message: [] })).toBe(false);
  for (const result of await ask(...lines, 'no json', { id: 'z', messages: 'one' }))
    expect(isOutput(result), JSON.stringify(isOutput.errors)).toBe(true);
  expect(isOutput({ id: 'a' })).toBe(false);
}, 60_000);
