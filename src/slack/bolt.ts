import { createRequire } from 'node:module';
import type Bolt from '@slack/bolt';

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
