import { z } from 'zod';
import { knowledgeShape } from '../state/knowledge.ts';

/** What was advised, and the facts that it rested on; compared with what would be advised on another day. */
const adviceSchema = z.object({
  provider: z.string(),
  verdict: z.string(),
  flavour: z.string(),
  confidence: z.string(),
  /** The day of the knowledge. */
  knowledge: z.string(),
  products: z.array(z.object({ provider: z.string(), id: z.string(), name: z.string() })),
  ruledOut: z.array(z.object({ option: z.string(), text: z.string() })),
  houseRules: z.array(z.string()),
  /** What each product costs a month, as it was said. */
  bills: z.array(z.object({ product: z.string(), name: z.string(), total: z.string() })),
  /** By id: the numbers of each fact, and the fact as it was stated. */
  facts: z.record(z.string(), z.object({ numbers: z.string(), statement: z.string() })),
});

/** What a recorded decision was made from, without anybody’s words but the names of parts. */
export const traceSchema = z.object({
  /** Null where a later version no longer reads it. */
  basis: z.object(knowledgeShape).nullable().catch(null),
  /** Who wrote the words of the title. */
  titleBy: z.string(),
  advised: adviceSchema,
  /** The record in Markdown from its title on, as it was on that day. */
  body: z.string(),
});

export type Trace = z.infer<typeof traceSchema>;
export type AdviceThen = Trace['advised'];
