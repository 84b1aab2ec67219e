import { randomUUID } from 'node:crypto';
import { BOT_USER, type Member, TEAM } from '../emulator.ts';
import { reflect } from '../web-api/reflect.ts';
import type { ActOf } from './act.ts';
import { type Desk, note } from './context.ts';
import { escapeTyped } from './typed.ts';

/** Posts what a person typed and sends what Slack sends for it: a mention comes as `app_mention` and as `message`. */
export async function post({ channel, thread, text: typed }: ActOf<'post'>, person: Member, desk: Desk): Promise<void> {
  const { emulator, manifest, deliveries } = desk;
  const app = { id: BOT_USER, name: manifest.display_information.name };
  const text = escapeTyped(typed, [app, ...emulator.people]);
  const answer = await emulator
    .clientOf(person.token)
    .chat.postMessage({ channel, text, ...(thread ? { thread_ts: thread } : {}) });
  reflect('chat.postMessage', {}, { ...answer }, desk);

  const direct = channel !== emulator.channel;
  const ts = answer.ts!;
  const event = {
    client_msg_id: randomUUID(),
    user: person.id,
    text,
    ts,
    event_ts: ts,
    team: TEAM,
    channel,
    ...(thread ? { thread_ts: thread } : {}),
  };
  const subscribed = (name: string): boolean => manifest.settings.event_subscriptions.bot_events.includes(name);
  const mentioned = !direct && text.includes(`<@${BOT_USER}>`);
  if (mentioned && subscribed('app_mention')) await deliveries.event({ type: 'app_mention', ...event });
  if (subscribed(direct ? 'message.im' : 'message.channels')) {
    await deliveries.event({ type: 'message', channel_type: direct ? 'im' : 'channel', ...event } as never);
  }
  if (direct && !subscribed('message.im')) note('This app takes no direct messages.', channel, person, desk);
}
