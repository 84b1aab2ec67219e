import { z } from 'zod';
import { messageId } from '../board.ts';
import type { Local } from '../local.ts';
import type { Block, View } from '../records.ts';
import { type Answer, type Fields, stringOf } from './fields.ts';

const blocksSchema = z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() })).optional();
const messageSchema = z.object({
  ts: z.string(),
  user: z.string(),
  text: z.string().default(''),
  thread_ts: z.string().optional(),
  blocks: blocksSchema,
  edited: z.unknown().optional(),
});
const titleSchema = z.object({ text: z.string() }).nullish();
const viewSchema = z.looseObject({
  id: z.string(),
  type: z.enum(['modal', 'home']),
  title: titleSchema,
  submit: titleSchema,
  close: titleSchema,
  blocks: blocksSchema,
});

/** Shows on the page what a call that succeeded has changed. */
export function reflect(method: string, fields: Fields, answer: Answer, local: Local): void {
  const channel = stringOf(answer['channel']);
  const shown: Readonly<Record<string, () => void>> = {
    'chat.postMessage': () => message(channel, answer['message'], local),
    'chat.update': () => message(channel, answer['message'], local),
    'chat.delete': () => local.board.drop(messageId(channel, stringOf(answer['ts']))),
    'chat.postEphemeral': () => ephemeral(fields, stringOf(answer['message_ts']), local),
    'views.open': () => showView(answer['view'], stringOf(fields['user_id']), local),
    'views.push': () => showView(answer['view'], stringOf(fields['user_id']), local),
    'views.publish': () => showView(answer['view'], stringOf(fields['user_id']), local),
    'views.update': () => updateView(answer['view'], local),
  };
  shown[method]?.();
}

function message(channel: string, raw: unknown, { board }: Local): void {
  const { ts, user, text, thread_ts, blocks, edited } = messageSchema.parse(raw);
  const id = messageId(channel, ts);
  const record = { kind: 'message' as const, id, channel, ts, thread: thread_ts, user, text, edited: Boolean(edited) };
  board.put({ ...record, blocks: blocks as Block[] | undefined });
  if (thread_ts) board.drop(`status:${channel}:${thread_ts}`);
}

function ephemeral(fields: Fields, ts: string, { board, emulator }: Local): void {
  board.put({
    kind: 'message',
    id: `note:${ts}`,
    channel: stringOf(fields['channel']),
    ts,
    thread: stringOf(fields['thread_ts']) || undefined,
    user: emulator.appUser,
    text: stringOf(fields['text']),
    blocks: blocksSchema.parse(fields['blocks'] || undefined) as Block[] | undefined,
    edited: false,
    visibleTo: stringOf(fields['user']),
  });
}

function showView(raw: unknown, visibleTo: string, { board }: Local): void {
  const { id, type, title, submit, close, blocks, ...rest } = viewSchema.parse(raw);
  const view: View = {
    kind: 'view',
    id: `view:${id}`,
    type,
    visibleTo,
    title: title?.text,
    submit: submit?.text,
    close: close?.text,
    blocks: (blocks ?? []) as Block[],
    raw: { id, type, title, submit, close, blocks, ...rest },
  };
  board.put(view);
}

function updateView(raw: unknown, local: Local): void {
  const { id } = viewSchema.parse(raw);
  const shown = local.board.get(`view:${id}`);
  if (shown?.kind === 'view') showView(raw, shown.visibleTo, local);
}
