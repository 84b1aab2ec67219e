/** Every shortcut of ours by its callback id, called on a message or from anywhere; the manifest has the same. */
const onMessages = ['ask_about_message'] as const;
const anywhere = ['open_form'] as const;

export type OnMessageId = (typeof onMessages)[number];
export type AnywhereId = (typeof anywhere)[number];

export const isOnMessageId = (id: string): id is OnMessageId => (onMessages as readonly string[]).includes(id);
export const isAnywhereId = (id: string): id is AnywhereId => (anywhere as readonly string[]).includes(id);
