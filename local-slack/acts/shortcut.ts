import type { Member } from '../emulator.ts';
import type { ActOf } from './act.ts';
import { channelName, type Desk, interactionBase, messageIn } from './context.ts';

/** A shortcut on a message, or from anywhere. */
export async function shortcut({ on, callbackId }: ActOf<'shortcut'>, person: Member, desk: Desk): Promise<void> {
  const message = on === undefined ? undefined : desk.board.get(on);
  const about = message?.kind === 'message' ? aboutMessage(message, person, desk) : undefined;
  if (on !== undefined && !about) return;
  const payload = {
    ...interactionBase(about ? 'message_action' : 'shortcut', person, desk.triggers.issue(person.id)),
    callback_id: callbackId,
    action_ts: (Date.now() / 1000).toFixed(6),
    ...about,
  };
  await desk.deliveries.interaction(payload, callbackId);
}

function aboutMessage(message: Parameters<typeof messageIn>[0], person: Member, desk: Desk) {
  const { channel, ts, thread } = message;
  return {
    message_ts: ts,
    channel: { id: channel, name: channelName(channel, desk) },
    message: messageIn(message),
    response_url: desk.responseUrls.issue({ user: person.id, channel, thread }),
  };
}
