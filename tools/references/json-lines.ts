import { z } from 'zod';
import { errorSchema, lineSchema, resultSchema } from '../../src/terminal/line-schemas.ts';
import { type Schema, tableOf } from './markdown.ts';

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Schema =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema;

/** Both lines as JSON Schemas. */
export const jsonLinesSchema = (): object => ({
  title: 'A line for `npm run ask -- --json`, and what it gives',
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: {
    in: jsonSchema(lineSchema, 'input'),
    out: { anyOf: [jsonSchema(resultSchema, 'output'), jsonSchema(errorSchema, 'output')] },
  },
});

/** The page about them. */
export const jsonLinesPage = (): string => `# JSON Lines

<!-- Made by \`npm run references\` from src/terminal/line-schemas.ts. -->

\`npm run --silent ask -- --json\` reads one JSON object a line and writes one a line, in order:

\`\`\`sh
printf '%s\\n' '{"id":"a","messages":["Should a nightly 55-minute report job run on Lambda?"]}' | npm run --silent ask -- --json
\`\`\`

[json-lines.schema.json](json-lines.schema.json) is the JSON Schema of both (\`$defs/in\`, \`$defs/out\`). A line that isn’t valid input gives \`{"id":…,"error":"…"}\`, and the run goes on.

## In

${tableOf(jsonSchema(lineSchema, 'input'))}

## Out

${tableOf(jsonSchema(resultSchema, 'output'))}
`;
