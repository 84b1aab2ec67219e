import { z } from 'zod';
import type { Local } from '../local.ts';
import { type Answer, type Fields, refuse, stringOf } from './fields.ts';

const promptsSchema = z.object({
  title: z.string().optional(),
  prompts: z
    .array(z.object({ title: z.string(), message: z.string() }))
    .min(1)
    .max(4),
});

/** The agent methods, which the emulator lacks; `undefined` for any other method. */
export function assistant(method: string, fields: Fields, { board, emulator }: Local): Answer | undefined {
  const channel = stringOf(fields['channel_id']);
  const thread = stringOf(fields['thread_ts']);
  const allow = (scopes: readonly string[], act: () => Answer): Answer =>
    scopes.some((scope) => emulator.scopes.includes(scope))
      ? act()
      : { ...refuse('missing_scope'), needed: scopes.join(','), provided: emulator.scopes.join(',') };
  switch (method) {
    case 'assistant.threads.setStatus':
      return allow(['chat:write', 'assistant:write'], () => {
        const id = `status:${channel}:${thread}`;
        const text = stringOf(fields['status']);
        if (text) board.put({ kind: 'status', id, channel, thread, text });
        else board.drop(id);
        return { ok: true };
      });
    case 'assistant.threads.setTitle':
      return allow(['assistant:write'], () => {
        const text = stringOf(fields['title']);
        board.put({ kind: 'title', id: `title:${channel}:${thread}`, channel, thread, text });
        return { ok: true };
      });
    case 'assistant.threads.setSuggestedPrompts':
      return allow(['assistant:write'], () => {
        const suggested = promptsSchema.safeParse(fields);
        if (!suggested.success) return refuse('invalid_arguments');
        board.put({ kind: 'prompts', id: `prompts:${channel}`, channel, ...suggested.data });
        return { ok: true };
      });
    default:
      return undefined;
  }
}
