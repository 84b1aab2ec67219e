import { writeFileSync } from 'node:fs';
import { houseRulesPage, houseRulesSchema } from './references/house-rules.ts';
import { jsonLinesPage, jsonLinesSchema } from './references/json-lines.ts';

const json = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** `npm run references`: writes the pages and JSON Schemas that are made from the code. */
const made: Readonly<Record<string, string>> = {
  'house-rules.schema.json': json(houseRulesSchema()),
  'docs/house-rules.md': houseRulesPage(),
  'docs/json-lines.schema.json': json(jsonLinesSchema()),
  'docs/json-lines.md': jsonLinesPage(),
};
for (const [file, text] of Object.entries(made)) writeFileSync(new URL(`../${file}`, import.meta.url), text);
