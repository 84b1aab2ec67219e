/** What the page shows, one record each. The page gets every record when it connects and each change after that. */
export type LocalRecord = Workspace | Message | View | Delivery | Status | Title | Prompts;

export interface Person {
  readonly id: string;
  readonly name: string;
  /** The person's direct conversation with the app. */
  readonly direct: string;
}

export interface Workspace {
  readonly kind: 'workspace';
  readonly id: 'workspace';
  readonly people: readonly Person[];
  readonly app: { readonly id: string; readonly name: string; readonly description: string };
  readonly channel: { readonly id: string; readonly name: string };
  readonly commands: readonly { readonly command: string; readonly description: string; readonly hint: string }[];
  readonly shortcuts: readonly {
    readonly type: 'message' | 'global';
    readonly name: string;
    readonly callbackId: string;
    readonly description: string;
  }[];
  readonly home: boolean;
}

/** A block as it came; what is in it is checked before it is accepted and again where it is drawn. */
export type Block = { readonly type: string; readonly block_id?: string } & Readonly<Record<string, unknown>>;

export interface Message {
  readonly kind: 'message';
  readonly id: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string | undefined;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Block[] | undefined;
  readonly edited: boolean;
  /** Only this person sees it. */
  readonly visibleTo?: string | undefined;
}

export interface View {
  readonly kind: 'view';
  readonly id: string;
  readonly type: 'modal' | 'home';
  readonly visibleTo: string;
  readonly title?: string | undefined;
  readonly submit?: string | undefined;
  readonly close?: string | undefined;
  readonly blocks: readonly Block[];
  /** What the app objected to in the last submission, by block. */
  readonly errors?: Readonly<Record<string, string>> | undefined;
  /** The view as the app gave it; goes back to the app with each interaction. */
  readonly raw: Readonly<Record<string, unknown>>;
}

export interface Delivery {
  readonly kind: 'delivery';
  readonly id: string;
  readonly to: 'app' | 'slack';
  readonly name: string;
  readonly detail: string;
  readonly status: string;
  readonly failed: boolean;
  readonly ms: number;
  readonly at: string;
}

/** “… is thinking”, above the composer. */
export interface Status {
  readonly kind: 'status';
  readonly id: string;
  readonly channel: string;
  readonly thread: string;
  readonly text: string;
}

/** What a conversation with the agent is about. */
export interface Title {
  readonly kind: 'title';
  readonly id: string;
  readonly channel: string;
  readonly thread: string;
  readonly text: string;
}

export interface Prompts {
  readonly kind: 'prompts';
  readonly id: string;
  readonly channel: string;
  readonly title?: string | undefined;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
}

export type Change = { readonly put: LocalRecord } | { readonly drop: string };
