import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { intents } from '../../domain/intents.ts';
import { type FactorId, type FactorValue, factorIdSchema, factorIds, parseValue } from '../../domain/profile.ts';
import { topicIds } from '../../domain/topics.ts';
import {
  type Examples,
  type FollowUpExample,
  followUpTopics,
  type MessageExample,
  type NumbersExample,
  type OpeningExample,
  type ReplyExample,
  type StatementExample,
} from '../../nlu/answers/examples.ts';

const root = fileURLToPath(new URL('../../../intents/', import.meta.url));

/** A file of examples as it stands on the disk. */
export interface ExampleFile {
  /** Below `intents/`. */
  readonly path: string;
  readonly text: string;
}

/** Every file below `intents/` that is learned from, in order. */
export const readExampleFiles = (folder = root): ExampleFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|jsonl)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${folder}${path}`, 'utf8') }));

const value = z.union([z.string(), z.number(), z.boolean()]);
const values = z.partialRecord(factorIdSchema, value).superRefine(check);
const writer = z.string().min(1);

function check(stated: Readonly<Record<string, FactorValue | undefined>>, context: z.RefinementCtx): void {
  for (const [factor, each] of Object.entries(stated))
    if (each !== undefined && parseValue(factor as FactorId, each) === undefined)
      context.addIssue({ code: 'custom', message: `${JSON.stringify(each)} isn’t a value of ${factor}` });
}

const replySchema = z.strictObject({
  text: z.string().min(1),
  value: value.nullable(),
  accept: z.array(value.nullable()).optional(),
  also: values.optional(),
  context: z.string().optional(),
  kind: z.string().optional(),
  by: writer,
});

const statementSchema = z.strictObject({
  text: z.string().min(1),
  facts: values,
  optional: values.optional(),
  by: writer,
});

const fact = z.tuple([value, z.string().optional()]);
const messageSchema = z.strictObject({
  text: z.string().min(1),
  intent: z.enum(intents as [string, ...string[]]),
  topic: z.enum(topicIds).nullable().optional(),
  facts: z.partialRecord(factorIdSchema, fact),
  optional: values.optional(),
  source: z.string().optional(),
  by: writer,
});

const openingSchema = z.strictObject({
  text: z.string().min(1),
  intent: z.enum(intents as [string, ...string[]]),
  by: writer,
});

const numbersSchema = z
  .strictObject({
    text: z.string().min(1),
    facts: z.partialRecord(factorIdSchema, z.tuple([z.number(), z.string()])),
    by: writer,
  })
  .superRefine(({ text, facts }, context) => {
    for (const [factor, [number, words] = [0, '']] of Object.entries(facts)) {
      check({ [factor]: number }, context);
      if (!text.includes(words)) context.addIssue({ code: 'custom', message: `“${words}” is not in the text` });
    }
  });

const followUpSchema = z.strictObject({ text: z.string().min(1), about: z.enum(followUpTopics), by: writer });

/** An example that cannot be learned from; names file and line. */
export class ExampleError extends Error {
  override readonly name = 'ExampleError';
}

/** The examples in these files; throws an `ExampleError` for a line that is not as it has to be. */
export function parseExamples(files: readonly ExampleFile[]): Examples {
  const below = (folder: string): ExampleFile[] => files.filter(({ path }) => path.startsWith(`${folder}/`));
  const examplesIn = <T>(folder: string, parse: (json: unknown) => T): T[] =>
    below(folder).flatMap((file) => lines(file, parse).map(({ example }) => example));
  const replies = below('answers').flatMap((file) => lines(file, (json) => reply(json, factorOfFile(file))));
  contradictions(replies);
  return {
    utterances: files
      .filter(({ path }) => path.endsWith('.txt'))
      .map(({ path, text }) => ({ intent: intentOfFile(path), lines: nonEmpty(text) })),
    openings: examplesIn('openings', (json) => openingSchema.parse(json) as OpeningExample),
    replies: replies.map(({ example }) => example),
    statements: examplesIn('statements', (json) => statementSchema.parse(json) as StatementExample),
    messages: examplesIn('messages', (json) => messageSchema.parse(json) as MessageExample),
    numbers: examplesIn('numbers', (json) => numbersSchema.parse(json) as NumbersExample),
    followUps: examplesIn('follow-ups', (json): FollowUpExample => followUpSchema.parse(json)),
  };
}

interface Line<T> {
  readonly example: T;
  /** File and line. */
  readonly place: string;
}

const nonEmpty = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function lines<T>({ path, text }: ExampleFile, parse: (json: unknown) => T): Line<T>[] {
  return text.split('\n').flatMap((line, at) => {
    if (!line.trim()) return [];
    const place = `intents/${path}:${at + 1}`;
    try {
      return [{ example: parse(JSON.parse(line)), place }];
    } catch (error) {
      const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
      throw new ExampleError(`${place}: ${reason}`, { cause: error });
    }
  });
}

function reply(json: unknown, asked: FactorId): ReplyExample {
  const parsed = replySchema.parse(json);
  const unknown = [parsed.value, ...(parsed.accept ?? [])].find(
    (each) => each !== null && parseValue(asked, each) === undefined,
  );
  if (unknown !== undefined) throw new Error(`${JSON.stringify(unknown)} isn’t a value of ${asked}`);
  return { ...parsed, asked } as ReplyExample;
}

/** The same reply with two values that do not accept each other teaches nothing. */
function contradictions(replies: readonly Line<ReplyExample>[]): void {
  const seen = new Map<string, Line<ReplyExample>>();
  for (const line of replies) {
    const { asked, text } = line.example;
    const key = `${asked} ${text.toLowerCase()}`;
    const before = seen.get(key);
    if (before && !agree(before.example, line.example))
      throw new ExampleError(
        `${line.place}: says ${JSON.stringify(line.example.value)}, but ${before.place} says ${JSON.stringify(before.example.value)} of the same reply`,
      );
    seen.set(key, line);
  }
}

const agree = (one: ReplyExample, two: ReplyExample): boolean =>
  one.value === two.value || (one.accept ?? []).includes(two.value) || (two.accept ?? []).includes(one.value);

function factorOfFile({ path }: ExampleFile): FactorId {
  const id = path.slice('answers/'.length, -'.jsonl'.length);
  if (!(factorIds as readonly string[]).includes(id))
    throw new ExampleError(`intents/${path} isn’t named after a factor`);
  return id as FactorId;
}

function intentOfFile(path: string) {
  const intent = intents.find((each) => path === `${each}.txt`);
  if (!intent) throw new ExampleError(`intents/${path} isn’t named after an intent`);
  return intent;
}
