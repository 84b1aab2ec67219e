import type { AllMiddlewareArgs, GlobalShortcut, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { profileOf } from '../../dialogue/event.ts';
import { placeOf } from '../payload/place.ts';
import { formOf, openForm } from './form.ts';
import type { Surface } from './listener-context.ts';

/** "Ask about this message": the form with what the message states; the answer comes in that message's thread. */
export const askAboutMessage =
  (surface: Surface) =>
  async ({
    ack,
    shortcut: { trigger_id, channel, message, message_ts },
    body,
    context,
    client,
  }: AllMiddlewareArgs & SlackShortcutMiddlewareArgs<MessageShortcut>): Promise<void> => {
    await ack();
    const thread_ts: unknown = message['thread_ts'];
    const place = placeOf(context.teamId, {
      channel: channel.id,
      ts: message_ts,
      ...(typeof thread_ts === 'string' ? { thread_ts } : {}),
    });
    const { facts } = surface.core.understand(message.text ?? '', { phase: 'answered' });
    surface.later(() => formOf(surface, 'new', client, trigger_id, place, profileOf(facts)), { body, client });
  };

/** The form from anywhere; the answer comes as a direct message. */
export const openFormAnywhere =
  (surface: Surface) =>
  async ({
    ack,
    shortcut: { trigger_id, user },
    client,
  }: AllMiddlewareArgs & SlackShortcutMiddlewareArgs<GlobalShortcut>): Promise<void> => {
    await ack();
    surface.later(() => openForm(client, trigger_id, 'new', async () => ({ channel: user.id })));
  };
