import { z } from 'zod';

const id = z.string().min(1).max(255);
const values = z.record(z.string(), z.record(z.string(), z.looseObject({ type: z.string() })));
const as = { as: id };

/** What a person can do on the page. */
export const actSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('post'), ...as, channel: id, thread: id.optional(), text: z.string().min(1).max(40_000) }),
  z.object({ type: z.literal('command'), ...as, channel: id, command: id, text: z.string().max(40_000) }),
  z.object({
    type: z.literal('use'),
    ...as,
    /** The record of the message or view that the element is in. */
    on: id,
    action: z.looseObject({ type: id, action_id: id, block_id: id }),
    values,
  }),
  z.object({ type: z.literal('submit'), ...as, on: id, values }),
  z.object({ type: z.literal('dismiss'), ...as, on: id }),
  /** On a message, or from anywhere. */
  z.object({ type: z.literal('shortcut'), ...as, on: id.optional(), callbackId: id }),
  z.object({ type: z.literal('open'), ...as, tab: z.enum(['home', 'messages']) }),
]);

export type Act = z.infer<typeof actSchema>;
export type ActOf<Type extends Act['type']> = Extract<Act, { type: Type }>;
