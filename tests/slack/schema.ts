import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import type { Sent } from './sent.ts';

const CACHE = 'node_modules/.cache/slack-schema';
/** Whatever the schema is generated from. */
const sources = ['tests/slack/sent.ts', 'src/slack/blocks/replies/chart.ts', 'node_modules/@slack/types/package.json'];

let validate: ValidateFunction | undefined;

/** What in blocks and views is not as Slack's own types say, through a JSON schema that is made of those types. */
export function misfits(sent: { readonly [Surface in keyof Sent]: unknown }): string[] {
  validate ??= new Ajv({ strict: false, allowUnionTypes: true }).compile(schema());
  // What a builder leaves undefined is not sent.
  if (validate(JSON.parse(JSON.stringify(sent)))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Generating takes seconds, so it is done once for each version of the types. */
function schema(): object {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  const path = `${CACHE}/${hash.digest('hex').slice(0, 16)}.json`;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as object;
  } catch {
    const generated = createGenerator({
      path: sources[0]!,
      tsconfig: 'tsconfig.json',
      type: 'Sent',
      skipTypeCheck: true,
    }).createSchema('Sent');
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(generated));
    renameSync(`${path}.${process.pid}`, path);
    return generated;
  }
}
