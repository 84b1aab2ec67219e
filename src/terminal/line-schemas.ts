import { z } from 'zod';
import { providerSettings } from '../decision/provider.ts';
import { intents } from '../domain/intents.ts';
import { factorIdSchema } from '../domain/profile.ts';
import { topicIds } from '../domain/topics.ts';
import { recommendation, value } from './recommendation-schema.ts';

const spoken = value.transform(String);

/** One line of input: a conversation to hold. */
export const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).describe('Returned with the result.'),
  messages: z.array(z.string()).default([]).describe('Said one after another, as in a direct message.'),
  answers: z
    .partialRecord(factorIdSchema, spoken)
    .default({})
    .describe('What is said when the advisor asks about each factor.'),
  after: z.array(z.string()).default([]).describe('Said one after another once it has stopped asking.'),
  provider: z.enum(providerSettings).optional().describe('Whose limits and prices decide.'),
  otherwise: z
    .string()
    .default('skip')
    .describe('The reply to give when `answers` has none for the factor asked about.'),
  asked: factorIdSchema.optional().describe('Treats the first message as a reply to a question about this factor.'),
});
export type Line = z.infer<typeof lineSchema>;

const replyTypes = [
  ...['question', 'recommendation', 'explanation', 'comparison', 'pros-cons', 'definition', 'cost', 'limits'],
  ...['help', 'acknowledgement', 'declined', 'about'],
];

const turnSchema = z.strictObject({
  text: z.string().describe('What was said.'),
  intent: z.enum(intents).nullable(),
  confidence: z.number().min(0).max(1),
  topic: z.enum(topicIds).nullable(),
  facts: z
    .partialRecord(factorIdSchema, value.nullable())
    .describe('What this message alone states, each in its factor’s unit; null for a fact it takes back.'),
  reply: z.array(z.strictObject({ type: z.enum(replyTypes), factor: factorIdSchema.optional(), text: z.string() })),
});

/** One line of output, unless the line of input was none. */
export const resultSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  turns: z.array(turnSchema).describe('Every message that was said.'),
  asked: z.array(factorIdSchema).describe('The factors it asked about.'),
  profile: z.partialRecord(factorIdSchema, value).describe('What is known about the workload.'),
  supposed: z.partialRecord(factorIdSchema, value).describe('What is only assumed, based on the recognized workload.'),
  recommendation: recommendation
    .required({ lean: true })
    .extend({ cost: z.looseObject({ items: z.array(z.looseObject({})) }).nullable() })
    .nullable()
    .describe('Set once it first leans toward something.'),
});

/** What a line of input that is none gives. */
export const errorSchema = z.strictObject({ id: z.union([z.string(), z.number()]).nullable(), error: z.string() });
