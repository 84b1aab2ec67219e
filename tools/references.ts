import { writeFileSync } from 'node:fs';
import { answeredUsage } from '../src/app/programs/usage.ts';
import { houseRulesPage, houseRulesSchema } from './references/house-rules.ts';
import { jsonLinesPage, jsonLinesSchema } from './references/json-lines.ts';

const USAGE = `npm run references                Writes the pages and JSON Schemas that are made from the code
npm run references -- --version
npm run references -- --help
`;
if (answeredUsage(USAGE)) process.exit();

const json = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** `npm run references`: writes the pages and JSON Schemas that are made from the code. */
const made: Readonly<Record<string, string>> = {
  'house-rules.schema.json': json(houseRulesSchema()),
  'docs/house-rules.md': houseRulesPage(),
  'docs/json-lines.schema.json': json(jsonLinesSchema()),
  'docs/json-lines.md': jsonLinesPage(),
};
for (const [file, text] of Object.entries(made)) writeFileSync(new URL(`../${file}`, import.meta.url), text);
