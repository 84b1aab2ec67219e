import { APP_ID, BOT_ID, BOT_USER, type Channel, type Draft, type Message, TEAM, type Workspace } from './workspace.ts';

/** A call's arguments as Slack reads them, whether they came as a form or as JSON. */
export type Arguments = Readonly<Record<string, unknown>>;
export type Answer = { readonly ok: boolean; readonly error?: string } & Readonly<Record<string, unknown>>;
export type Methods = Readonly<Record<string, (args: Arguments) => Answer>>;

const refused = (error: string): Answer => ({ ok: false, error });
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isYes = (value: unknown): boolean => value === true || value === 'true' || value === '1';

/** Slack takes structured arguments of a form as JSON text. */
function structured(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

export interface WebApiOptions {
  /** The most messages that a page holds. */
  readonly pageSize: () => number;
  /** Stores what the app posts; a control stores it wrongly. */
  readonly post: (channel: Channel, draft: Draft) => Message | undefined;
  /** Shows a person what only that person sees. */
  readonly showToOne: (user: string, text: string) => void;
}

/** The Web API as far as an app like this may call it. */
export function webApi(workspace: Workspace, { pageSize, post, showToOne }: WebApiOptions): Methods {
  const find = (args: Arguments): Channel | undefined => {
    const id = textOf(args['channel']);
    return id.startsWith('U') ? workspace.direct(id) : workspace.channels.get(id);
  };
  /** Runs `act` on the channel that is named, where the bot can see it. */
  const inside =
    (act: (channel: Channel, args: Arguments) => Answer) =>
    (args: Arguments): Answer => {
      const channel = find(args);
      if (!channel) return refused('channel_not_found');
      return channel.hasBot ? act(channel, args) : refused('not_in_channel');
    };
  const fine = (): Answer => ({ ok: true });
  return {
    'auth.test': () => ({
      ok: true,
      url: 'https://strange.slack.com/',
      team: 'Strange',
      team_id: TEAM,
      user: 'advisor',
      user_id: BOT_USER,
      bot_id: BOT_ID,
      is_enterprise_install: false,
    }),
    'chat.postMessage': inside((channel, args) => {
      if (!args['text'] && !args['blocks']) return refused('no_text');
      const thread = textOf(args['thread_ts']);
      const message = post(channel, {
        user: BOT_USER,
        bot_id: BOT_ID,
        text: textOf(args['text']),
        blocks: structured(args['blocks']),
        metadata: structured(args['metadata']),
        ...(thread ? { thread_ts: thread } : {}),
      });
      // What a control swallows gets a time of its own all the same, as if it were there.
      const ts = message?.ts ?? `${(Date.now() / 1000).toFixed(6)}`;
      return { ok: true, channel: channel.id, ts, ...(message ? { message: shown(message, true) } : {}) };
    }),
    'chat.update': inside((channel, args) => {
      const message = channel.messages.find(({ ts, bot_id }) => ts === args['ts'] && bot_id === BOT_ID);
      if (!message) return refused('message_not_found');
      message.text = textOf(args['text']) || message.text;
      return { ok: true, channel: channel.id, ts: message.ts, text: message.text };
    }),
    'chat.postEphemeral': inside((_, args) => {
      showToOne(textOf(args['user']), textOf(args['text']));
      return { ok: true, message_ts: `${Date.now() / 1000}` };
    }),
    'conversations.replies': inside((channel, args) => {
      const thread = workspace.threadOf(channel, textOf(args['ts']));
      if (thread.length === 0) return refused('thread_not_found');
      const wanted = thread.filter((message, at) => at === 0 || isWithin(message, args));
      return page(wanted, args, pageSize());
    }),
    'conversations.history': inside((channel, args) => {
      const roots = channel.messages.filter((message) => !message.thread_ts && isWithin(message, args));
      return page(roots.reverse(), args, pageSize());
    }),
    'conversations.open': (args) => ({ ok: true, channel: { id: workspace.direct(textOf(args['users'])).id } }),
    'conversations.info': inside((channel) => ({
      ok: true,
      channel: { id: channel.id, is_im: channel.kind === 'im', is_member: true, name: channel.id.toLowerCase() },
    })),
    'conversations.members': inside(() => ({ ok: true, members: [BOT_USER] })),
    'users.info': (args) => ({ ok: true, user: { id: args['user'], team_id: TEAM, name: 'someone', is_bot: false } }),
    'bots.info': () => ({ ok: true, bot: { id: BOT_ID, app_id: APP_ID, user_id: BOT_USER } }),
    'assistant.threads.setStatus': fine,
    'assistant.threads.setTitle': fine,
    'assistant.threads.setSuggestedPrompts': fine,
    'views.publish': fine,
    'views.open': fine,
    'views.update': fine,
  };
}

/** Without being asked for it, Slack leaves out the metadata. */
const shown = ({ metadata, posted: _, ...message }: Message, withMetadata: boolean): object => ({
  type: 'message',
  ...message,
  ...(message.bot_id ? { app_id: APP_ID } : {}),
  ...(withMetadata && metadata ? { metadata } : {}),
});

function isWithin({ ts }: Message, args: Arguments): boolean {
  const [oldest, latest] = [textOf(args['oldest']), textOf(args['latest'])];
  const edge = isYes(args['inclusive']);
  return (!oldest || (edge ? ts >= oldest : ts > oldest)) && (!latest || (edge ? ts <= latest : ts < latest));
}

function page(messages: readonly Message[], args: Arguments, pageSize: number): Answer {
  const start = Number(textOf(args['cursor']).replace('at:', '')) || 0;
  // Slack may give fewer than it was asked for although there are more.
  const size = Math.min(Number(args['limit'] ?? pageSize) || pageSize, pageSize);
  const hasMore = start + size < messages.length;
  return {
    ok: true,
    messages: messages.slice(start, start + size).map((message) => shown(message, isYes(args['include_all_metadata']))),
    has_more: hasMore,
    ...(hasMore ? { response_metadata: { next_cursor: `at:${start + size}` } } : {}),
  };
}
