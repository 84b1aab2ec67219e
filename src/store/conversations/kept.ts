/** What a step gives to keep. */
export interface Kept {
  readonly state: unknown;
  readonly effects: readonly {
    readonly effect: unknown;
    /** Names the message, so that a later effect can change it; null for one that stays. */
    readonly key: string | null;
  }[];
  /** Who took part in it. */
  readonly people: readonly string[];
  readonly decision?: DecisionNote;
  /** The decision as it goes into the register. */
  readonly record?: RecordWords;
}

/** What a step says of the decision that its conversation came to. */
export interface DecisionNote {
  /** There is none, or none any more. */
  readonly dropped?: boolean;
  /** The decision in its latest form. */
  readonly latest?: DecisionWords;
  readonly shared?: boolean;
}

export interface DecisionWords {
  /** Who started the conversation. */
  readonly person: string;
  readonly title: string;
  readonly verdict: string;
  readonly flavour: string;
  readonly confidence: string;
  readonly knowledge: string;
}

export interface RecordWords extends DecisionWords {
  /** What it is found by, in lower case. */
  readonly words: string;
  /** What it was made from, and what was said then. */
  readonly trace: unknown;
}

/** How the conversations that are stored here are read, and what of a step is kept. */
export interface Format<State, Step> {
  readonly readState: (stored: unknown) => State;
  readonly kept: (step: Step) => Kept;
}
