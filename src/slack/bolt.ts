import { createRequire } from 'node:module';
import type Bolt from '@slack/bolt';
import type { Block, KnownBlock } from '@slack/types';

const load = createRequire(import.meta.url);

/** What runs here of Bolt: its index loads Express besides, a tenth of the whole start, for a receiver of its own. */
export const App: typeof Bolt.App = load('@slack/bolt/dist/App.js').default;
export type App = Bolt.App;
export const HTTPReceiver: typeof Bolt.HTTPReceiver = load('@slack/bolt/dist/receivers/HTTPReceiver.js').default;
export type HTTPReceiver = Bolt.HTTPReceiver;
export const SocketModeReceiver: typeof Bolt.SocketModeReceiver = load(
  '@slack/bolt/dist/receivers/SocketModeReceiver.js',
).default;
export type SocketModeReceiver = Bolt.SocketModeReceiver;
export const { AuthorizationError, HTTPReceiverDeferredRequestError } = load('@slack/bolt/dist/errors.js') as Pick<
  typeof Bolt,
  'AuthorizationError' | 'HTTPReceiverDeferredRequestError'
>;
export const HTTPModuleFunctions: typeof Bolt.HTTPModuleFunctions = load(
  '@slack/bolt/dist/receivers/HTTPModuleFunctions.js',
);

/** What listeners are given: a click, a filled view, and the shortcuts by what they are called on. */
export type Click = Bolt.AllMiddlewareArgs & Bolt.SlackActionMiddlewareArgs<Bolt.BlockAction>;
export type Submission = Bolt.AllMiddlewareArgs & Bolt.SlackViewMiddlewareArgs<Bolt.ViewSubmitAction>;
export type AnyShortcut = Bolt.AllMiddlewareArgs & Bolt.SlackShortcutMiddlewareArgs<Bolt.SlackShortcut>;
export type OnMessage = Bolt.AllMiddlewareArgs & Bolt.SlackShortcutMiddlewareArgs<Bolt.MessageShortcut>;
export type Anywhere = Bolt.AllMiddlewareArgs & Bolt.SlackShortcutMiddlewareArgs<Bolt.GlobalShortcut>;

export const isOnMessage = (called: AnyShortcut): called is OnMessage => called.shortcut.type === 'message_action';
export const isAnywhere = (called: AnyShortcut): called is Anywhere => called.shortcut.type === 'shortcut';

/** What a listener acknowledged with; Bolt types it by the kind of delivery, which is not known on the way in. */
export const acknowledge = (event: Bolt.ReceiverEvent, response: unknown): Promise<void> =>
  event.ack(response as never);

/** What `installation-store` has checked, which Bolt types by how the app is installed. */
export const asInstallation = (checked: {
  readonly user: { readonly id: string };
  readonly bot?: { readonly token: string } | undefined;
}): Bolt.Installation => checked as unknown as Bolt.Installation;

/** As the JSON they are sent as: the client walks through all that is none yet to redact it for a log, at any log level. */
export const packed = (blocks: readonly (KnownBlock | Block)[]): KnownBlock[] =>
  JSON.stringify(blocks) as unknown as KnownBlock[];
