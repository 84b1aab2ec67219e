import { type Member, TEAM } from '../emulator.ts';
import type { Message, View } from '../records.ts';
import type { ActOf } from './act.ts';
import { channelName, type Desk, interactionBase, messageIn, note } from './context.ts';

/** A button, menu or field in a message or view was used. */
export async function use(act: ActOf<'use'>, person: Member, desk: Desk): Promise<void> {
  const record = desk.board.get(act.on);
  if (record?.kind === 'message') await inMessage(act, record, person, desk);
  if (record?.kind === 'view') await inView(act, record, person, desk);
}

const actionOf = (act: ActOf<'use'>) => ({ ...act.action, action_ts: (Date.now() / 1000).toFixed(6) });

async function inMessage(act: ActOf<'use'>, message: Message, person: Member, desk: Desk): Promise<void> {
  const { channel, ts, thread, visibleTo, id } = message;
  const ephemeral = visibleTo !== undefined;
  const payload = {
    ...interactionBase('block_actions', person, desk.triggers.issue(person.id)),
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: ephemeral,
      ...(thread ? { thread_ts: thread } : {}),
    },
    channel: { id: channel, name: channelName(channel, desk) },
    ...(ephemeral ? {} : { message: messageIn(message) }),
    state: { values: act.values },
    response_url: desk.responseUrls.issue({ user: person.id, channel, thread, message: id }),
    actions: [actionOf(act)],
  };
  const { acknowledged } = await desk.deliveries.interaction(payload, act.action.action_id);
  if (!acknowledged) note('That did not work: the app did not acknowledge it.', channel, person, desk, thread);
}

async function inView(act: ActOf<'use'>, view: View, person: Member, desk: Desk): Promise<void> {
  const payload = {
    ...interactionBase('block_actions', person, desk.triggers.issue(person.id, String(view.raw['id']))),
    container: { type: 'view', view_id: view.raw['id'] },
    view: viewIn(view, act.values),
    state: { values: act.values },
    actions: [actionOf(act)],
  };
  await desk.deliveries.interaction(payload, act.action.action_id);
}

/** A view as interactions carry it. */
export const viewIn = (view: View, values: object) => ({ ...view.raw, team_id: TEAM, state: { values } });
