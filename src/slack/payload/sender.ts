import { z } from 'zod';

const text = z.string().optional().catch(undefined);
const messageSchema = z.object({
  type: z.enum(['app_mention', 'message']),
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread_ts: text,
  parent_user_id: text,
  channel_type: text,
  bot_id: z.never().optional(),
  subtype: z.literal('file_share').optional(),
});
const eventSchema = z.object({ event: messageSchema });
const commandSchema = z.object({ command: z.string(), user_id: z.string(), response_url: text });
const actionSchema = z.object({
  type: z.enum(['block_actions', 'shortcut', 'message_action']),
  user: z.object({ id: z.string() }),
  response_url: text,
  channel: z.object({ id: z.string() }).optional().catch(undefined),
  message: z.object({}).optional().catch(undefined),
});

/** A person who wants something of us, and how this person alone can be told something. */
export interface Sender {
  readonly kind: 'message' | 'command' | 'action';
  readonly user: string;
  /** False for talk in a thread, which may or may not be meant for us. */
  readonly addressed: boolean;
  readonly respondTo?: string | undefined;
  /** Where others see what is answered; absent where only this person does. */
  readonly seenIn?: string | undefined;
  readonly message?: z.infer<typeof messageSchema>;
}

/** Who sent this; `undefined` for what no person sent to us, and for forms, where Slack itself says what went wrong. */
export function senderOf(body: unknown): Sender | undefined {
  const event = eventSchema.safeParse(body).data?.event;
  if (event) {
    const { type, user, thread_ts, channel_type } = event;
    const addressed = type === 'app_mention' || channel_type === 'im';
    return addressed || thread_ts
      ? { kind: 'message', user, addressed, seenIn: event.channel, message: event }
      : undefined;
  }
  const command = commandSchema.safeParse(body).data;
  if (command) return { kind: 'command', user: command.user_id, addressed: true, respondTo: command.response_url };
  const action = actionSchema.safeParse(body).data;
  if (!action) return undefined;
  const { type, channel, message, response_url: respondTo } = action;
  // A shortcut is answered in private, and so is a click in a message that only one person has.
  const seenIn = type === 'block_actions' && message ? channel?.id : undefined;
  return { kind: 'action', user: action.user.id, addressed: true, respondTo, seenIn };
}
