import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const texts = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

/** What one person does, and what everybody then sees. */
const turnSchema = z.strictObject({
  /** Exactly one of these is done. */
  says: z.string().optional(),
  /** The message of that turn, from 1, is edited into this text, or deleted. */
  edits: z.strictObject({ turn: z.number(), text: z.string() }).optional(),
  deletes: z.number().optional(),
  /** A button of the waiting question. */
  picks: z.union([z.string(), z.number(), z.boolean()]).optional(),
  /** The opener, where nobody else is named. */
  by: z.string().default('Ann'),
  /** A text in the reply; between slashes a pattern. */
  sees: texts.optional(),
  never: texts.optional(),
  /** `false`: the reply is silence. */
  answered: z.boolean().default(true),
  /** What is asked for in the end: a factor; `some`, the `same` as before, `another`; `null`: nothing. */
  asks: z.string().nullable().optional(),
  /** What is advised; `some`: advice stands by now; `null`: none is given. */
  advises: z.string().nullable().optional(),
  /** What is known by now, `null`: no longer. */
  knows: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
});

const conversationSchema = z.strictObject({
  title: z.string(),
  /** In a channel what follows the first message is not said to anybody. */
  given: z
    .strictObject({ provider: z.string().optional(), place: z.enum(['channel', 'direct']).default('direct') })
    .default({ place: 'direct' }),
  turns: z.array(turnSchema).min(1),
});

export type Conversation = z.infer<typeof conversationSchema>;
export type Turn = Conversation['turns'][number];

const FOLDER = new URL('.', import.meta.url);

/** Every conversation of the files beside this one, by file. */
export const conversations = (): ReadonlyMap<string, readonly Conversation[]> =>
  new Map(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => [
        name.replace('.yaml', ''),
        z.array(conversationSchema).parse(parse(readFileSync(new URL(name, FOLDER), 'utf8'))),
      ]),
  );
