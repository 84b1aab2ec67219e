/** Every shortcut of ours by its callback id, called on a message or from anywhere; the manifest has the same. */
export const shortcuts = { message: ['ask_about_message'], global: ['open_form'] } as const;

export type OnMessageId = (typeof shortcuts.message)[number];
export type AnywhereId = (typeof shortcuts.global)[number];

const includes = <Id extends string>(ids: readonly Id[], id: string): id is Id =>
  (ids as readonly string[]).includes(id);
export const isOnMessageId = (id: string): id is OnMessageId => includes(shortcuts.message, id);
export const isAnywhereId = (id: string): id is AnywhereId => includes(shortcuts.global, id);
