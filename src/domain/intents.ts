/** What holds of an intent wherever it is read. */
interface Traits {
  /** It asks something; all others steer a conversation. */
  readonly isQuestion: boolean;
  /** It can be meant by somebody with whom no conversation is going on. */
  readonly opens: boolean;
  /** Whether it is about a workload of theirs; `either` where only the rest of the message tells. */
  readonly theirs: 'yes' | 'no' | 'either';
  /**
   * Whether a first message with it is looked up in what is known before anything is asked: always, or only where it
   * asks nearly what an entry answers. What `never` is looked up goes by `dialogue/routing/intent-table.ts` alone.
   */
  readonly lookedUp: 'always' | 'nearly' | 'never';
}

const ofTheWorld = { isQuestion: true, opens: true, theirs: 'no', lookedUp: 'always' } as const;
const ofEither = { ...ofTheWorld, theirs: 'either' } as const;
const courtesy = { isQuestion: false, opens: true, theirs: 'no', lookedUp: 'never' } as const;
const steering = { isQuestion: false, opens: false, theirs: 'either', lookedUp: 'never' } as const;

/** Everything that a message can want. */
const traits = {
  recommend: { isQuestion: true, opens: true, theirs: 'yes', lookedUp: 'nearly' },
  compare: ofTheWorld,
  explain: ofTheWorld,
  'pros-cons': ofTheWorld,
  define: ofTheWorld,
  cost: ofEither,
  limits: ofEither,
  migrate: { ...ofEither, theirs: 'yes' },
  hybrid: ofEither,
  hosting: ofEither,
  'out-of-scope': { ...ofTheWorld, lookedUp: 'nearly' },
  answer: steering,
  skip: steering,
  unsure: steering,
  why: steering,
  change: steering,
  'what-if': steering,
  'answer-now': steering,
  restart: steering,
  recap: { ...steering, opens: true },
  help: courtesy,
  about: { ...courtesy, lookedUp: 'always' },
  greeting: courtesy,
  thanks: courtesy,
  record: steering,
  next: steering,
} as const satisfies Record<string, Traits>;

export type Intent = keyof typeof traits;

export const intents = Object.keys(traits) as readonly Intent[];
export const isIntent = (name: string): name is Intent => Object.hasOwn(traits, name);
export const traitsOf = (intent: Intent): Traits => traits[intent];
export const isQuestionIntent = (intent: Intent): boolean => traits[intent].isQuestion;

/** One file of `intents/`: an intent and what people say who mean it. */
export interface Utterances {
  readonly intent: Intent;
  readonly lines: readonly string[];
}
