/** Where people talk: the root of a thread in a channel or a direct message. */
export interface Thread {
  readonly channel: string;
  readonly ts: string;
}

/** What a person sees in a channel or thread; a note that only one person sees has no `ts`. */
export interface Shown {
  readonly channel: string;
  readonly ts?: string;
  readonly thread_ts?: string | undefined;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export type Block = Record<string, unknown> & { type: string; block_id?: string; elements?: Element[] };

export type Element = Record<string, unknown> & {
  type: string;
  action_id: string;
  value?: string;
  text?: { text: string };
  options?: Option[];
};

export interface Option {
  readonly text: { readonly text: string };
  readonly value: string;
}

/** A modal or a Home tab. */
export interface View {
  readonly id: string;
  readonly type: string;
  readonly callback_id: string;
  readonly title: { readonly text: string };
  readonly submit: { readonly text: string } | null;
  readonly blocks: readonly Block[];
  readonly private_metadata: string;
}
