import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Sent } from './sent.ts';

/** What Slack's own types say, as a JSON schema; `bench/slack-schema.ts` makes it. */
export const SCHEMA = 'tests/slack/sent.schema.json';

/** Whatever the schema is made of. */
const sources = ['tests/slack/sent.ts', 'src/slack/blocks/replies/chart.ts', 'node_modules/@slack/types/package.json'];

export function madeOf(): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  return hash.digest('hex').slice(0, 16);
}

let validate: ValidateFunction | undefined;

/** What in blocks and views is not as Slack's own types say. */
export function misfits(sent: { readonly [Surface in keyof Sent]: unknown }): string[] {
  validate ??= new Ajv({ strict: false, allowUnionTypes: true }).compile(schema());
  // What a builder leaves undefined is not sent.
  if (validate(JSON.parse(JSON.stringify(sent)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function schema(): object {
  const made = JSON.parse(readFileSync(SCHEMA, 'utf8')) as { readonly $comment: string };
  if (made.$comment !== madeOf())
    throw new Error(`${SCHEMA} is of other types: run "npm ci --prefix bench" and "node bench/slack-schema.ts".`);
  return made;
}
