import { APP_ID, BOT_USER, type Channel, type Message, TEAM } from './slack/workspace.ts';

/** What Slack sends to the app: once, or again under the same id. */
export interface Envelope {
  readonly path: '/slack/events';
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded';
  readonly body: string;
  /** Slack sends events again, and commands never. */
  readonly isEvent: boolean;
  readonly label: string;
}

/** The events for a person's message: one, or two where it mentions the bot in a channel. */
export function eventsFor(channel: Channel, message: Message, id: string): Envelope[] {
  const event = {
    type: 'message',
    user: message.user,
    text: message.text,
    ts: message.ts,
    ...(message.thread_ts ? { thread_ts: message.thread_ts } : {}),
    channel: channel.id,
    channel_type: channel.kind,
    event_ts: message.ts,
    team: TEAM,
    client_msg_id: `c-${id}`,
  };
  const plain = wrapped(event, `Ev${id}M`);
  if (channel.kind === 'im' || !message.text.includes(`<@${BOT_USER}>`)) return [plain];
  const { channel_type: _, ...rest } = event;
  return [wrapped({ ...rest, type: 'app_mention' }, `Ev${id}A`), plain];
}

const wrapped = (event: { readonly type: string }, eventId: string): Envelope => ({
  path: '/slack/events',
  contentType: 'application/json',
  isEvent: true,
  label: `${event.type} ${eventId}`,
  body: JSON.stringify({
    token: 'unused',
    team_id: TEAM,
    api_app_id: APP_ID,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event,
  }),
});

export interface Command {
  readonly channel: Channel;
  readonly user: string;
  readonly text: string;
  readonly responseUrl: string;
}

export const commandFrom = ({ channel, user, text, responseUrl }: Command, id: string): Envelope => ({
  path: '/slack/events',
  contentType: 'application/x-www-form-urlencoded',
  isEvent: false,
  label: `command ${id}`,
  body: new URLSearchParams({
    token: 'unused',
    team_id: TEAM,
    team_domain: 'strange',
    channel_id: channel.id,
    channel_name: channel.kind === 'im' ? 'directmessage' : channel.id.toLowerCase(),
    user_id: user,
    user_name: user.toLowerCase(),
    command: '/should-i-go-serverless',
    text,
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: `${Date.now()}.${id}`,
  }).toString(),
});
