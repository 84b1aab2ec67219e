import type { PagedTopicId as TopicId } from '../domain/topics.ts';
import type { SourceId } from './source.ts';

export type { TopicId };

/** What every piece of knowledge says about itself. */
export interface Entry {
  readonly id: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The day it was last held against its sources. */
  readonly checked: string;
  /** Entries of the catalogue that it carries. */
  readonly carries: readonly string[];
}

/** One or two sentences, and what they rest on. */
export interface Statement {
  readonly text: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** A term with a definition of one to three short sentences. */
export interface Term extends Entry {
  readonly term: string;
  /** Other words for it, lower case, as people type them. */
  readonly aliases: readonly string[];
  readonly definition: string;
  /** Ids of related terms. */
  readonly related?: readonly string[];
}

/** One row of the comparison: how each option does on a criterion, at most 200 characters a side. */
export interface Criterion extends Entry {
  readonly name: string;
  readonly topic: TopicId;
  readonly serverless: string;
  readonly containers: string;
  readonly vms: string;
  /** What each side rests on. */
  readonly cites: Readonly<Record<'serverless' | 'containers' | 'vms', readonly [SourceId, ...SourceId[]]>>;
  /** 1 to 10: how often it decides; the comparison shows the highest first. */
  readonly rank: number;
}

/** What there is to say about a topic: all sides in at most six lines of 200 characters; its own sources are the summary’s. */
export interface Topic extends Entry {
  readonly id: TopicId;
  readonly name: string;
  /** One sentence that answers the usual question. */
  readonly summary: string;
  readonly lines: readonly Statement[];
  readonly related: readonly TopicId[];
}

/** What an option is used for, as a noun phrase. */
export interface UseCase extends Entry {
  readonly option: 'serverless' | 'containers' | 'vms';
  readonly text: string;
}

/** A rule of thumb in one sentence. */
export interface Rule extends Entry {
  readonly text: string;
}

/** A way to combine options. */
export interface HybridPattern extends Entry {
  readonly name: string;
  readonly text: string;
  /** What joins the parts: a queue, an object store, HTTP … */
  readonly interface: string;
}

/** A choice that comes after the verdict. */
export interface FollowOn extends Entry {
  readonly question: string;
  readonly answer: string;
  /** Verdicts after which it comes up. */
  readonly after: readonly ('serverless' | 'containers' | 'vms' | 'hybrid')[];
  /** Product names and words that a question about it mentions, lower case. */
  readonly mentions: readonly string[];
}

/** Older guidance that is wrong, dated or disputed, and what holds today. */
export interface Correction extends Entry {
  readonly older: string;
  readonly today: string;
  readonly topic?: TopicId;
}

/** A statement that answers questions which no other kind of entry does. */
export interface Note extends Entry {
  /** Names of what it is about, lower case, as people type them: terms, products, hosts, software. */
  readonly about: readonly string[];
  /** Questions that it answers, in wordings as different as people's; what is asked is matched with them. */
  readonly questions: readonly [string, string, ...string[]];
  /** Further questions that it answers with yes or no, though its text does not begin with that. */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
  /**
   * At most four short sentences that answer them: yes or no first where they ask that, the number first where they
   * ask how much. `{F-AWS-40}` stands for a fact's number with its unit, `{aws/lambda-request}` for a price.
   */
  readonly text: string;
}
