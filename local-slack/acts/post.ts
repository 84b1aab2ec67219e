import { randomUUID } from 'node:crypto';
import { BOT_USER, type Member, TEAM } from '../emulator.ts';
import { reflect } from '../web-api/reflect.ts';
import type { ActOf } from './act.ts';
import { type Desk, note } from './context.ts';
import { escapeTyped } from './typed.ts';

/** The events of a message, each with the name by which apps subscribe to it. */
const IN_DIRECT = { name: 'message.im', type: 'message', channel_type: 'im' };
/** A mention comes as `app_mention` and as `message`. */
const inChannel = (text: string) => [
  ...(text.includes(`<@${BOT_USER}>`) ? [{ name: 'app_mention', type: 'app_mention' }] : []),
  { name: 'message.channels', type: 'message', channel_type: 'channel' },
];

/** Posts what a person typed and sends what Slack sends for it. */
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
  for (const { name, ...kind } of direct ? [IN_DIRECT] : inChannel(text))
    if (subscribed(name)) await deliveries.event({ ...kind, ...event });
  if (direct && !subscribed('message.im')) note('This app takes no direct messages.', channel, person, desk);
}
