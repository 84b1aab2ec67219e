import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { madeOf, SCHEMA } from '../tests/slack/schema.ts';

/** `npm ci --prefix bench && node bench/slack-schema.ts` makes the schema that blocks and views are held against. */
interface Generator {
  createSchema(type: string): object;
}
const { createGenerator } = createRequire(import.meta.url)('ts-json-schema-generator') as {
  createGenerator(options: object): Generator;
};
const schema = createGenerator({
  path: 'tests/slack/sent.ts',
  tsconfig: 'tsconfig.json',
  type: 'Sent',
  skipTypeCheck: true,
}).createSchema('Sent');
writeFileSync(SCHEMA, `${JSON.stringify({ $comment: madeOf(), ...schema })}\n`);
