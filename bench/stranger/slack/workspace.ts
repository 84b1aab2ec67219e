/** What a workspace holds: conversations with their members and messages. */
export interface Message {
  readonly ts: string;
  readonly thread_ts?: string;
  readonly user: string;
  readonly bot_id?: string;
  /** As it is shown now; `posted` is as it was before any edit. */
  text: string;
  readonly posted: string;
  readonly metadata?: unknown;
  readonly blocks?: unknown;
}

export interface Channel {
  readonly id: string;
  readonly kind: 'channel' | 'im';
  readonly hasBot: boolean;
  readonly messages: Message[];
}

export const TEAM = 'T0STRANGE';
export const BOT_USER = 'U0ADVISOR';
export const BOT_ID = 'B0ADVISOR';
export const APP_ID = 'A0ADVISOR';

/** What can be said of a message besides its place and time. */
export type Draft = Omit<Message, 'ts' | 'posted'>;

export interface Workspace {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly addChannel: (id: string, kind: Channel['kind'], hasBot: boolean) => Channel;
  /** The direct message of a person with the bot, by the person's id. */
  readonly direct: (user: string) => Channel;
  readonly post: (channel: Channel, draft: Draft) => Message;
  readonly threadOf: (channel: Channel, ts: string) => Message[];
}

export function openWorkspace(): Workspace {
  const channels = new Map<string, Channel>();
  let last = 0;
  // Slack's ids of messages rise within a channel, even for two messages of the same instant.
  const nextTs = (): string => {
    last = Math.max(Date.now() * 1000, last + 1);
    return `${Math.floor(last / 1e6)}.${String(last % 1e6).padStart(6, '0')}`;
  };
  const addChannel: Workspace['addChannel'] = (id, kind, hasBot) => {
    const channel: Channel = { id, kind, hasBot, messages: [] };
    channels.set(id, channel);
    return channel;
  };
  return {
    channels,
    addChannel,
    direct: (user) => channels.get(`D${user.slice(1)}`) ?? addChannel(`D${user.slice(1)}`, 'im', true),
    post: (channel, draft) => {
      const message: Message = { ts: nextTs(), posted: draft.text, ...draft };
      channel.messages.push(message);
      return message;
    },
    threadOf: (channel, ts) => channel.messages.filter((message) => message.ts === ts || message.thread_ts === ts),
  };
}
