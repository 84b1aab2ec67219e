import { z } from 'zod';
import type { Understanding } from '../nlu/understand.ts';
import { factorIdSchema, profileSchema } from '../profile/index.ts';
import type { Effect } from './effect.ts';

const originSchema = z.object({ by: z.string(), words: z.string().optional() });

/** One conversation; plain data, so that it can be stored. */
export const stateSchema = z.object({
  phase: z.enum(['new', 'asking', 'answered']),
  profile: profileSchema,
  /** Who said each fact, and in which words. */
  origins: z.partialRecord(factorIdSchema, originSchema),
  /** Asked and left open: skipped, or not known. */
  closed: z.array(factorIdSchema),
  /** The question that waits for an answer. */
  asked: z.object({ factor: factorIdSchema, number: z.number(), attempt: z.number() }).optional(),
  /** Questions asked so far. */
  questions: z.number(),
  /** Turns taken, against loops with other bots. */
  turns: z.number(),
  thanked: z.boolean(),
});

export type State = z.infer<typeof stateSchema>;

export const initialState: State = {
  phase: 'new',
  profile: {},
  origins: {},
  closed: [],
  questions: 0,
  turns: 0,
  thanked: false,
};

/** Where one event leads: the state after it and what is to be said or changed. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
  /** What a message was understood to say. */
  readonly heard?: Understanding;
}
