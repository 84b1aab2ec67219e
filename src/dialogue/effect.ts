import type { CostEstimate } from '../decision/cost/estimate.ts';
import type { RareNeedId } from '../decision/fit/rare-needs.ts';
import type { Recommendation } from '../decision/recommendation/recommend.ts';
import type { HostId } from '../domain/hosts.ts';
import type { FactorId, FactorValue, Profile } from '../domain/profile.ts';
import type { OptionId } from '../knowledge/claim.ts';
import type { SourceId } from '../knowledge/source.ts';
import type { Stated } from './event.ts';

/** A button that says something in the person's name. */
export interface Suggestion {
  readonly label: string;
  readonly say: string;
  /** What it states, where saying it could be understood in another way. */
  readonly states?: readonly Stated[];
}

export interface Line {
  readonly text: string;
  readonly sources?: readonly SourceId[];
  /** The day it was last held against them, where it is not an entry word for word. */
  readonly checked?: string;
}

/** One fact as it is echoed: "about 26M requests a month", read from "10 a second". */
export interface Understood {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly words?: string;
  /** It was read from examples that are not very like it. */
  readonly weak?: true;
  readonly by: string;
  /** What was known before, where it is another value. */
  readonly was?: FactorValue;
  /** What somebody else had said before. */
  readonly replaces?: { readonly value: FactorValue; readonly by: string };
}

/** What is usual for a workload by this name, and was taken for true. */
export interface Supposition {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly because: string;
}

export interface Question {
  readonly type: 'question';
  /** Absent when the question is what was meant. */
  readonly factor?: FactorId;
  /** Which question of the conversation this is, from 1. */
  readonly number: number;
  /** Which it is about this workload, from 1. */
  readonly place: number;
  readonly text: string;
  readonly why?: string;
  /** How many more will probably follow, and how many at most. */
  readonly likely: number;
  readonly remaining: number;
  readonly understood: readonly Understood[];
  /** Where the advice would go so far, and why. */
  readonly lean?: string;
  /** Rare needs that can be ticked along with the first question. */
  readonly needs?: readonly RareNeedId[];
  /** Said before the question, such as why the last reply was not understood. */
  readonly lead?: string;
  readonly next: readonly Suggestion[];
}

export interface Advice {
  readonly type: 'recommendation';
  readonly profile: Profile;
  readonly supposed: readonly Supposition[];
  readonly recommendation: Recommendation;
  readonly understood: readonly Understood[];
  /** What is different from the advice before, after a change. */
  readonly lead?: string;
  /** Which advice of the conversation this is, from 1; one that is revised keeps its number. */
  readonly number: number;
  /** It takes the place of the advice with its number. */
  readonly revised: boolean;
  /** Where the advice stays the same, what its card said before, so that nobody has to read it twice. */
  readonly said?: readonly string[];
  /** Factors that were asked and left open. */
  readonly skipped: readonly FactorId[];
  /** Options that the person named. */
  readonly askedAbout?: readonly OptionId[];
  /** Hosts that the person named, be it by a product. */
  readonly hosts?: readonly HostId[];
  /** What is said of the platforms that were proposed, and of staying where it runs. */
  readonly platforms?: readonly Line[];
  /** What is said of other options that were named and would do. */
  readonly weighed?: readonly Line[];
}

export interface Answer {
  readonly type:
    | 'explanation'
    | 'pros-cons'
    | 'definition'
    | 'cost'
    | 'limits'
    | 'help'
    | 'about'
    | 'acknowledgement'
    | 'declined';
  /** For this person alone, where others listen; in the thread once there is one. */
  readonly only?: { readonly person: string; readonly inThread: boolean };
  /** Text to keep as it is, such as Markdown. */
  readonly verbatim?: string;
  readonly title?: string;
  readonly lines: readonly Line[];
  /** Bills that are drawn side by side. */
  readonly cost?: CostEstimate;
  /** Headed lists, such as pros and cons. */
  readonly lists?: readonly { readonly heading: string; readonly lines: readonly Line[] }[];
  readonly sources: readonly SourceId[];
  readonly next: readonly Suggestion[];
}

export interface Comparison {
  readonly type: 'comparison';
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What each cell rests on, row by row. */
  readonly cites?: readonly (readonly (readonly SourceId[])[])[];
  readonly sources: readonly SourceId[];
  readonly next: readonly Suggestion[];
}

/** Something that is said in the thread. */
export type Reply = Question | Advice | Answer | Comparison;

/** A question that has been dealt with: its message becomes one line. */
export interface Settled {
  readonly type: 'settled';
  readonly number: number;
  readonly factor: FactorId;
  /** `null`: skipped or not known. */
  readonly value: FactorValue | null;
  readonly by: string;
  /** The same question follows once more, below what was said meanwhile. */
  readonly again?: boolean;
}

/** The first message of a conversation that was not started by a message: who asked what. */
export interface Opening {
  readonly type: 'opening';
  readonly by: string;
  readonly text: string;
  /** Where the asker is told if the message cannot be posted. */
  readonly respondTo?: string;
}

/** One line below advice that has been revised in its place. */
export interface Noted {
  readonly type: 'noted';
  readonly text: string;
}

/** What the conversation is about, where conversations have titles. */
export interface Titled {
  readonly type: 'titled';
  readonly text: string;
}

/** The advice in short, for those who are not in the thread. */
export interface Shared {
  readonly type: 'shared';
  readonly by: string;
  readonly advice: Advice;
}

/** What the asker alone gets where the advisor may not post: the first reply, and the ways to go on. */
export interface PrivateAnswer {
  readonly type: 'private-answer';
  readonly by: string;
  readonly text: string;
  readonly respondTo?: string;
  readonly reply?: Reply;
}

/** A person is told that a reply to them could not be delivered. */
export interface Undelivered {
  readonly type: 'undelivered';
  readonly by: string;
}

const aside = ['opening', 'settled', 'noted', 'titled', 'shared', 'private-answer', 'undelivered'] as const;
type Aside = Opening | Settled | Noted | Titled | Shared | PrivateAnswer | Undelivered;

export type Effect = Reply | Aside;
export const isReply = (effect: Effect): effect is Reply => !(aside as readonly string[]).includes(effect.type);
