import type { WebClient } from '@slack/web-api';
import { APP_ID, BOT_ID, BOT_USER, type Member, TEAM } from '../../local-slack/emulator.ts';
import { fill, pick } from './acts.ts';
import type { Connection } from './connection.ts';
import type { Shown, Thread, View } from './shown.ts';

/** What came back with the acknowledgement of a command or a modal. */
export interface Ack {
  readonly status: number;
  readonly body: string;
}

/** A message that a person wrote. */
export interface Said {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
}

/** Somebody in the workspace: what they do is sent as Slack sends it, what they alone see can be read back. */
export class Person {
  readonly id: string;
  readonly direct: string;
  readonly client: WebClient;
  readonly #slack: Connection;

  constructor({ id, direct }: Member, client: WebClient, slack: Connection) {
    this.id = id;
    this.direct = direct;
    this.client = client;
    this.#slack = slack;
  }

  /** Mentions the app; Slack sends `app_mention` and `message` for it. */
  async mentions(text: string, thread?: Thread, channel = thread?.channel ?? this.#slack.channel): Promise<Thread> {
    const event = await this.#post(`<@${BOT_USER}> ${text}`, channel, thread);
    const channel_type = this.#kindOf(channel);
    // Of a group's direct messages it is not sure that Slack sends both.
    if (channel_type !== 'mpim') await this.#slack.event({ type: 'app_mention', ...event });
    await this.#slack.event({ type: 'message', channel_type, ...event });
    return thread ?? { channel: event.channel, ts: event.ts };
  }

  /** Says something in a thread, or in the channel, that does not mention the app. */
  async says(text: string, thread?: Thread, channel = thread?.channel ?? this.#slack.channel): Promise<Thread> {
    const event = await this.#post(text, channel, thread);
    await this.#slack.event({ type: 'message', channel_type: this.#kindOf(event.channel), ...event });
    return thread ?? { channel: event.channel, ts: event.ts };
  }

  /** Says something in a thread; gives the message, to edit or delete it. */
  async replies(text: string, thread: Thread): Promise<Said> {
    const event = await this.#post(text, thread.channel, thread);
    await this.#slack.event({ type: 'message', channel_type: this.#kindOf(thread.channel), ...event });
    return event;
  }

  /** Edits a message that was written as `said` says, in the thread if it is not its first. */
  async edits(said: Said, text: string, thread?: Thread): Promise<void> {
    const message = this.#messageOf(said, thread);
    await this.#changes(said, 'message_changed', {
      message: { ...message, text, edited: { user: this.id, ts: this.#slack.ts() } },
      previous_message: message,
    });
  }

  /** Deletes it; the first message of a thread leaves a tombstone. */
  async deletes(said: Said, thread?: Thread): Promise<void> {
    const previous_message = this.#messageOf(said, thread);
    const { ts } = said;
    const tombstone = { type: 'message', subtype: 'tombstone', user: 'USLACKBOT', hidden: true, ts, thread_ts: ts };
    await (thread
      ? this.#changes(said, 'message_deleted', { deleted_ts: ts, previous_message })
      : this.#changes(said, 'message_changed', { message: tombstone, previous_message }));
  }

  /** Writes to the app directly. */
  async writes(text: string, thread?: Thread): Promise<Thread> {
    const event = await this.#post(text, this.direct, thread);
    await this.#slack.event({ type: 'message', channel_type: 'im', ...event });
    return thread ?? { channel: event.channel, ts: event.ts };
  }

  async runs(text: string, channel = this.#slack.channel): Promise<Ack> {
    return ackOf(
      await this.#slack.driver.command({
        command: '/should-i-go-serverless',
        text,
        user_id: this.id,
        team_id: TEAM,
        channel_id: channel,
        trigger_id: this.#slack.recording.trigger(this.id),
        response_url: this.#slack.recording.responseUrl(this.id),
      }),
    );
  }

  /** Clicks a button, or picks from a menu, by its label. */
  async clicks(message: Shown, label: string): Promise<Ack> {
    const { channel, ts, thread_ts } = message;
    const place = { channel_id: channel, is_ephemeral: !ts, ...(thread_ts ? { thread_ts } : {}) };
    return this.#interacts('block_actions', {
      container: { type: 'message', message_ts: ts ?? this.#slack.ts(), ...place },
      channel: { id: channel },
      ...(ts ? { message: { ...message, type: 'message', user: BOT_USER, bot_id: BOT_ID } } : {}),
      state: { values: {} },
      response_url: this.#slack.recording.responseUrl(this.id),
      actions: [{ ...pick(message.blocks, label), action_ts: this.#slack.ts() }],
    });
  }

  /** Clicks a button of a modal or the Home tab; what was entered so far goes along. */
  async presses(view: View, label: string, entered: Readonly<Record<string, string>> = {}): Promise<Ack> {
    const action = { ...pick(view.blocks, label, entered[label]), action_ts: this.#slack.ts() };
    const values = fill(view.blocks, entered, label);
    return this.#interacts('block_actions', {
      container: { type: 'view', view_id: view.id },
      view: { ...view, state: { values } },
      actions: [action],
    });
  }

  /** Sends a modal with these answers, each by its label; the other fields keep what they show. */
  async submits(view: View, entered: Readonly<Record<string, string>> = {}): Promise<Ack> {
    const state = { values: fill(view.blocks, entered) };
    return this.#interacts('view_submission', { view: { ...view, team_id: TEAM, state }, response_urls: [] });
  }

  /** "Ask about this message", on a message of anybody's. */
  asksAbout(message: Pick<Shown, 'channel' | 'text' | 'thread_ts'> & { readonly ts: string }): Promise<Ack> {
    const { channel, ts } = message;
    return this.#interacts('message_action', {
      callback_id: 'ask_about_message',
      channel: { id: channel },
      message_ts: ts,
      message: { type: 'message', ...message },
      response_url: this.#slack.recording.responseUrl(this.id),
    });
  }

  describesWorkload(): Promise<Ack> {
    return this.#interacts('shortcut', { callback_id: 'open_form', action_ts: this.#slack.ts() });
  }

  async opens(tab: 'home' | 'messages'): Promise<void> {
    await this.#slack.event({ type: 'app_home_opened', user: this.id, channel: this.direct, tab });
  }

  /** What this person alone was shown in channels, the oldest first. */
  get notes(): Shown[] {
    return this.#slack.recording.calls.flatMap(({ method, fields, answer }): Shown[] =>
      answer.ok && fields['user'] === this.id && (method === 'chat.postEphemeral' || method === 'response_url')
        ? [{ blocks: [], channel: this.#slack.channel, text: '', ...fields }]
        : [],
    );
  }

  /** The modals of this person, each as it looks now, the oldest first. */
  get modals(): View[] {
    const shown = new Map<string, View>();
    for (const { method, answer } of this.#slack.recording.calls) {
      const view = answer['view'] as View;
      const opens = method === 'views.open' || method === 'views.push';
      const own = opens ? answer['user'] === this.id : shown.has(view?.id);
      if (answer.ok && own && (opens || method === 'views.update')) shown.set(view.id, view);
    }
    return [...shown.values()];
  }

  /** The newest modal with this callback id, once there are so many of them. */
  async modal(callback: string, count = 1): Promise<View> {
    const found = () => this.modals.filter(({ callback_id }) => callback_id === callback);
    await this.#slack.until(() => found().length >= count);
    return found().at(-1)!;
  }

  /** The form with all its fields, which “More questions” brings. */
  async wholeForm(view: View): Promise<View> {
    const now = () => this.modals.find(({ id }) => id === view.id)!;
    for (let form = now(); JSON.stringify(form.blocks).includes('More questions'); form = now()) {
      await this.presses(form, 'More questions');
      await this.#slack.until(() => now().blocks.length > form.blocks.length);
    }
    return now();
  }

  /** The Home tab after something that draws it again. */
  async homeAfter(act: () => Promise<unknown>): Promise<View> {
    const drawn = () =>
      this.#slack.recording.calls.filter(
        ({ method, fields, answer }) => method === 'views.publish' && answer.ok && fields['user_id'] === this.id,
      );
    const before = drawn().length;
    await act();
    await this.#slack.until(() => drawn().length > before);
    return drawn().at(-1)!.answer['view'] as View;
  }

  #kindOf(channel: string): string {
    if (channel === this.direct) return 'im';
    return channel === this.#slack.group ? 'mpim' : 'channel';
  }

  #messageOf({ ts, text }: Said, thread?: Thread) {
    return { type: 'message', user: this.id, text, ts, ...(thread ? { thread_ts: thread.ts } : {}) };
  }

  async #changes({ channel }: Said, subtype: string, about: object): Promise<void> {
    const channel_type = this.#kindOf(channel);
    await this.#slack.event({
      type: 'message',
      subtype,
      hidden: true,
      channel,
      channel_type,
      ts: this.#slack.ts(),
      ...about,
    });
  }

  async #post(text: string, channel: string, thread?: Thread) {
    const within = thread ? { thread_ts: thread.ts } : {};
    const { ts } = await this.client.chat.postMessage({ channel, text, ...within });
    return { channel, user: this.id, text, ts: ts!, event_ts: ts!, team: TEAM, ...within };
  }

  async #interacts(type: string, about: Readonly<Record<string, unknown>>): Promise<Ack> {
    const on = about['view'] as View | undefined;
    const modal = on?.type === 'modal' ? on.id : undefined;
    const payload = {
      type,
      user: { id: this.id, team_id: TEAM },
      team: { id: TEAM, domain: 'local' },
      api_app_id: APP_ID,
      trigger_id: this.#slack.recording.trigger(this.id, modal),
      ...about,
    };
    const ack = await ackOf(await this.#slack.driver.interaction(payload));
    // What Bolt answers after three seconds, when Slack has long shown an error.
    if (ack.status === 404) throw new Error('Nobody acknowledged this, see `ack` in its handler');
    return ack;
  }
}

const ackOf = async (response: Response): Promise<Ack> => ({ status: response.status, body: await response.text() });
