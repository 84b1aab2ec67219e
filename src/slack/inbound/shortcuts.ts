import type { Logger } from 'pino';
import { profileOf } from '../../dialogue/event.ts';
import { type AnyShortcut, type Anywhere, isAnywhere, isOnMessage, type OnMessage } from '../bolt.ts';
import { placeOf } from '../payload/place.ts';
import { type AnywhereId, isAnywhereId, isOnMessageId, type OnMessageId } from '../shortcuts.ts';
import { formOf, openForm } from './form.ts';
import type { ListenerContext } from './listener-context.ts';

/** "Ask about this message": the form with what the message states; the answer comes in that message's thread, or where it may not, directly. */
const askAboutMessage =
  (advisor: ListenerContext) =>
  async (called: OnMessage): Promise<void> => {
    const { ack, shortcut, body, context, client } = called;
    const { trigger_id, channel, message, message_ts, user } = shortcut;
    const { access } = await advisor.admit(called);
    await ack();
    const thread_ts: unknown = message['thread_ts'];
    const place = placeOf(context, {
      channel: channel.id,
      ts: message_ts,
      ...(typeof thread_ts === 'string' ? { thread_ts } : {}),
    });
    const { facts } = advisor.core.understand(message.text ?? '', { phase: 'answered' });
    const stated = profileOf(facts);
    advisor.later(
      () =>
        access === 'private'
          ? openForm(client, trigger_id, 'new', async () => ({ channel: user.id, stated }))
          : formOf(advisor, 'new', client, trigger_id, place, stated),
      { body, client },
    );
  };

/** The form from anywhere; the answer comes as a direct message. */
const openFormAnywhere =
  (advisor: ListenerContext) =>
  async ({ ack, shortcut: { trigger_id, user }, client }: Anywhere): Promise<void> => {
    await ack();
    advisor.later(() => openForm(client, trigger_id, 'new', async () => ({ channel: user.id })));
  };

/** Every shortcut. */
export function shortcut(advisor: ListenerContext, log: Logger): (called: AnyShortcut) => Promise<void> {
  const onMessage: Readonly<Record<OnMessageId, (called: OnMessage) => Promise<void>>> = {
    ask_about_message: askAboutMessage(advisor),
  };
  const anywhere: Readonly<Record<AnywhereId, (called: Anywhere) => Promise<void>>> = {
    open_form: openFormAnywhere(advisor),
  };
  return async (called) => {
    const id = called.shortcut.callback_id;
    if (isOnMessage(called) && isOnMessageId(id)) return onMessage[id](called);
    if (isAnywhere(called) && isAnywhereId(id)) return anywhere[id](called);
    log.warn('A shortcut that is not one of ours was ignored.');
    await called.ack();
  };
}
