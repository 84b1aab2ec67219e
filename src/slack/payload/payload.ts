import { z } from 'zod';

/** Without control characters and half characters, which no database takes. */
const id = z.string().regex(/^[^\p{C}]{1,255}$/u);
/** Of a workspace or a person. */
const slackId = z.string().regex(/^[A-Za-z0-9]{1,64}$/);
const short = z.string().max(4000);
const named = z.looseObject({ id: slackId });
const maybeNamed = named.nullish();
const flag = z.union([z.boolean(), z.enum(['true', 'false'])]).nullish();

const message = z.looseObject({ ts: id, thread_ts: id.nullish(), text: z.string().nullish() });
const action = z.looseObject({ action_id: id, action_ts: id, type: id });
const view = z.looseObject({
  id,
  callback_id: z.string().nullish(),
  private_metadata: z.string().nullish(),
  state: z.looseObject({ values: z.record(z.string(), z.record(z.string(), z.looseObject({}))) }).nullish(),
});

const event = z.looseObject({
  type: z.literal('event_callback'),
  team_id: slackId.nullish(),
  event_id: id,
  authorizations: z.array(z.looseObject({ team_id: slackId.nullish(), user_id: slackId.nullish() })).nullish(),
  event: z.looseObject({
    type: id,
    subtype: id.nullish(),
    channel: z.union([id, z.looseObject({})]).nullish(),
    channel_type: id.nullish(),
    user: z.union([slackId, z.looseObject({})]).optional(),
    bot_id: id.nullish(),
    text: z.string().nullish(),
    ts: id.nullish(),
    thread_ts: id.nullish(),
    tab: id.nullish(),
  }),
});

const interaction = z.looseObject({
  type: z.enum(['block_actions', 'view_submission', 'view_closed', 'shortcut', 'message_action', 'block_suggestion']),
  team: maybeNamed,
  enterprise: maybeNamed,
  user: z.looseObject({ id: slackId, team_id: slackId.nullish() }),
  channel: named.optional(),
  trigger_id: id.nullish(),
  callback_id: z.string().nullish(),
  is_enterprise_install: flag,
  message: message.nullish(),
  message_ts: id.nullish(),
  actions: z.array(action).min(1).optional(),
  view: view.nullish(),
  response_url: short.nullish(),
});

const command = z.looseObject({
  command: id,
  text: z.string().nullish(),
  user_id: slackId,
  team_id: slackId,
  channel_id: id,
  trigger_id: id,
  response_url: short,
  is_enterprise_install: flag,
});

const complete = interaction.refine(
  ({ type, actions, view: shown, callback_id, channel, message: about, message_ts }) =>
    (type !== 'block_actions' || actions !== undefined) &&
    (!type.startsWith('view_') || (typeof shown?.private_metadata === 'string' && Boolean(shown.state))) &&
    ((type !== 'shortcut' && type !== 'message_action') || typeof callback_id === 'string') &&
    (type !== 'message_action' || (channel !== undefined && Boolean(about) && typeof message_ts === 'string')),
);
/** What these events always carry. */
const carried = new Map<string, readonly ('channel' | 'ts' | 'user')[]>([
  ['app_mention', ['channel', 'ts']],
  ['message', ['channel', 'ts']],
  ['app_home_opened', ['channel', 'user']],
]);
const wholeEvent = event.refine(
  ({ event: inner }) =>
    (carried.get(inner.type) ?? []).every((key) => typeof inner[key] === 'string') &&
    !(inner.user && typeof inner.user !== 'string' && carried.has(inner.type)),
);

/** What Slack sends, in the parts that are read here; anything else is not Slack's. */
const payload = z.union([wholeEvent, complete, command]);

export const isSlackPayload = (body: unknown): boolean => payload.safeParse(body).success;

/** A part of a delivery is not what we or Slack put there; sending it again would not help. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** The value as the schema has it; throws an `UnreadableError`. */
export function readAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new UnreadableError(parsed.error.issues[0]?.message);
  return parsed.data;
}

/** The same from JSON text. */
export function readJsonAs<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return readAs(schema, JSON.parse(text));
  } catch {
    throw new UnreadableError('It isn’t our JSON.');
  }
}
