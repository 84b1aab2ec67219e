import { z } from 'zod';
import type { Member } from '../emulator.ts';
import type { View } from '../records.ts';
import { answerCall } from '../web-api/call.ts';
import type { ActOf } from './act.ts';
import { type Desk, interactionBase } from './context.ts';
import { viewIn } from './use.ts';

const answerSchema = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.enum(['update', 'push']), view: z.looseObject({}) }),
  z.object({ response_action: z.literal('clear') }),
]);

/** Submits a modal and does what the acknowledgement asks for; without a wish it closes. */
export async function submit(act: ActOf<'submit'>, person: Member, desk: Desk): Promise<void> {
  const view = desk.board.get(act.on);
  if (view?.kind !== 'view') return;
  const payload = {
    ...interactionBase('view_submission', person, desk.triggers.issue(person.id, String(view.raw['id']))),
    view: viewIn(view, act.values),
    response_urls: [],
  };
  const { acknowledged, body } = await desk.deliveries.interaction(payload, String(view.raw['callback_id'] ?? ''));
  if (!acknowledged) {
    desk.board.put({ ...view, errors: { '': 'We had some trouble connecting. Try again?' } });
    return;
  }
  const answer = answerSchema.safeParse(body ? JSON.parse(body) : undefined).data;
  if (!answer) return desk.board.drop(view.id);
  if (answer.response_action === 'errors') return desk.board.put({ ...view, errors: answer.errors });
  if (answer.response_action === 'clear') return clear(person, desk);
  await show(answer.response_action, answer.view, view, person, desk);
}

/** A view that came with the acknowledgement is checked like one that came with a call. */
async function show(how: 'update' | 'push', view: object, from: View, person: Member, desk: Desk): Promise<void> {
  const id = String(from.raw['id']);
  const target = how === 'update' ? { view_id: id } : { trigger_id: desk.triggers.issue(person.id, id) };
  await answerCall(
    {
      method: `views.${how}`,
      contentType: 'application/json',
      authorization: `Bearer ${desk.emulator.botToken}`,
      body: JSON.stringify({ ...target, view }),
    },
    desk,
  );
}

function clear(person: Member, { board }: Desk): void {
  for (const record of board.all())
    if (record.kind === 'view' && record.type === 'modal' && record.visibleTo === person.id) board.drop(record.id);
}

/** Closes a modal, and tells the app where it asked to be told. */
export async function dismiss(act: ActOf<'dismiss'>, person: Member, desk: Desk): Promise<void> {
  const record = desk.board.get(act.on);
  if (record?.kind === 'message' && record.visibleTo === person.id) return desk.board.drop(record.id);
  if (record?.kind !== 'view' || record.type !== 'modal') return;
  desk.board.drop(record.id);
  if (record.raw['notify_on_close'] !== true) return;
  const payload = { ...interactionBase('view_closed', person, ''), view: viewIn(record, {}), is_cleared: false };
  await desk.deliveries.interaction(payload, String(record.raw['callback_id'] ?? ''));
}
