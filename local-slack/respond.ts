import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { faultsOf } from './blocks/check.ts';
import { identify } from './blocks/identify.ts';
import { BOT_USER } from './emulator.ts';
import type { Local } from './local.ts';
import type { Block, Message } from './records.ts';
import type { Origin } from './triggers.ts';
import { reflect } from './web-api/reflect.ts';

const answerSchema = z.object({
  text: z.string().default(''),
  blocks: z.array(z.looseObject({ type: z.string() })).optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
});
type Answer = z.infer<typeof answerSchema>;

/** Carries out an answer that came with an acknowledgement or to a `response_url`; returns Slack's refusal, if any. */
export async function respond(body: string, origin: Origin, local: Local, via: string): Promise<string | undefined> {
  const parsed = answerSchema.safeParse(parsedJson(body));
  const answer = parsed.data ?? answerSchema.parse({ text: via === 'acknowledgement' ? body : '' });
  const faults = faultsOf(answer.blocks ?? [], 'message');
  const refusal = faults.length > 0 ? 'invalid_blocks' : emptiness(answer);
  noteDown(via, refusal, faults, local);
  if (refusal) return refusal;
  const blocks = answer.blocks && (identify(answer.blocks) as unknown as Block[]);
  const original = originalOf(answer, origin, local);
  if (original) await change(original, { ...answer, blocks }, local);
  else await add(origin, { ...answer, blocks }, local);
  return undefined;
}

const emptiness = ({ text, blocks, delete_original }: Answer): string | undefined =>
  text || blocks?.length || delete_original ? undefined : 'no_text';

/** The message that an answer replaces or deletes. */
function originalOf(answer: Answer, { message }: Origin, { board }: Local): Message | undefined {
  if (message === undefined || !(answer.replace_original || answer.delete_original)) return undefined;
  const original = board.get(message);
  return original?.kind === 'message' ? original : undefined;
}

async function change(original: Message, answer: Answer, local: Local): Promise<void> {
  const { board, emulator } = local;
  const { text, blocks, delete_original } = answer;
  const { channel, ts } = original;
  const client = emulator.clientOf(emulator.botToken);
  if (original.visibleTo !== undefined) {
    if (delete_original) board.drop(original.id);
    else board.put({ ...original, text, blocks: blocks as Block[] | undefined });
  } else if (delete_original) {
    reflect('chat.delete', {}, { ...(await client.chat.delete({ channel, ts })) }, local);
  } else {
    const updated = await client.chat.update({ channel, ts, text, ...(blocks ? { blocks: blocks as never } : {}) });
    reflect('chat.update', {}, { ...updated }, local);
  }
}

async function add({ user, channel, thread }: Origin, answer: Answer, local: Local): Promise<void> {
  const { emulator, board } = local;
  const { text, blocks, response_type, thread_ts } = answer;
  const place = { channel, ...((thread_ts ?? thread) ? { thread_ts: thread_ts ?? thread } : {}) };
  if (response_type === 'in_channel') {
    const content = { text, ...(blocks ? { blocks: blocks as never } : {}) };
    const posted = await emulator.clientOf(emulator.botToken).chat.postMessage({ ...place, ...content } as never);
    reflect('chat.postMessage', {}, { ...posted }, local);
    return;
  }
  board.put({
    kind: 'message',
    id: `note:${randomUUID()}`,
    channel,
    ts: (Date.now() / 1000).toFixed(6),
    thread: thread_ts ?? thread,
    user: BOT_USER,
    text,
    blocks: blocks as Block[] | undefined,
    edited: false,
    visibleTo: user,
  });
}

function noteDown(via: string, refusal: string | undefined, faults: readonly string[], { board }: Local): void {
  board.put({
    kind: 'delivery',
    id: `delivery:${randomUUID()}`,
    to: 'slack',
    name: via,
    detail: faults.join('; '),
    status: refusal ?? 'ok',
    failed: refusal !== undefined,
    ms: 0,
    at: new Date().toISOString(),
  });
}

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
