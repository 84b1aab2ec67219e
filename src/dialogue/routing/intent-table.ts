import type { Intent } from '../../domain/intents.ts';
import type { Phase } from '../state/acts.ts';

/** How a message is answered. */
export type AnswerKind =
  | 'advice'
  | 'knowledge'
  | 'mix'
  | 'unrelated'
  | 'statement'
  | 'leave'
  | 'reasons'
  | 'verdict'
  | 'restart'
  | 'recap'
  | 'record'
  | 'next'
  | 'about'
  | 'greeting'
  | 'thanks'
  | 'help';

/**
 * What makes a message ours that was said among people: a fact in it; that it is a question of whoever asked us; or
 * that it is a clear command, while a question waits or at any time.
 */
export type Overheard = 'fact' | 'question' | 'skips a question' | 'command' | 'never';

/** A meaning in a few words, and what one would have said for it. */
interface Offer {
  readonly label: string;
  readonly say: string;
}

interface Row {
  readonly answer: AnswerKind;
  /** Where it means something; elsewhere help is given. */
  readonly phases: readonly Phase[];
  readonly overheard: Overheard;
  /** Whether what is taken for it may ask something besides, which is answered first. */
  readonly mayAsk: boolean;
  /** What stands for it in "did you mean …?". */
  readonly offer?: Offer;
}

const always: readonly Phase[] = ['new', 'asking', 'answered'];
const answered: readonly Phase[] = ['answered'];

const knowledge = (label: string, say: string): Row => ({
  answer: 'knowledge',
  phases: always,
  overheard: 'question',
  mayAsk: false,
  offer: { label, say },
});

/** Everything that a message can want, and what is made of it. */
export const intentTable: Readonly<Record<Intent, Row>> = {
  recommend: {
    answer: 'advice',
    phases: always,
    overheard: 'question',
    mayAsk: true,
    offer: { label: 'Advice for a workload', say: 'advise me on a workload' },
  },
  compare: knowledge('A comparison', 'compare serverless, containers and VMs'),
  explain: { answer: 'knowledge', phases: always, overheard: 'question', mayAsk: false },
  'pros-cons': knowledge('Pros and cons', 'pros and cons of serverless'),
  define: { answer: 'knowledge', phases: always, overheard: 'question', mayAsk: false },
  cost: knowledge('What it costs', 'what does serverless cost compared to containers'),
  limits: knowledge('Hard limits', 'what are the limits of functions'),
  migrate: knowledge('Moving an existing app', 'how do we move an existing app'),
  hosting: knowledge('Which service to use', 'which container service should we use'),
  hybrid: { ...knowledge('Mixing options', 'can I mix serverless and containers'), answer: 'mix' },
  'out-of-scope': { answer: 'unrelated', phases: always, overheard: 'never', mayAsk: true },
  answer: { answer: 'statement', phases: always, overheard: 'fact', mayAsk: true },
  change: { answer: 'statement', phases: always, overheard: 'fact', mayAsk: true },
  'what-if': { answer: 'statement', phases: always, overheard: 'fact', mayAsk: true },
  skip: { answer: 'leave', phases: always, overheard: 'skips a question', mayAsk: false },
  unsure: { answer: 'leave', phases: always, overheard: 'skips a question', mayAsk: false },
  'answer-now': { answer: 'verdict', phases: always, overheard: 'skips a question', mayAsk: false },
  why: { answer: 'reasons', phases: ['asking', 'answered'], overheard: 'command', mayAsk: true },
  restart: { answer: 'restart', phases: always, overheard: 'command', mayAsk: false },
  recap: { answer: 'recap', phases: always, overheard: 'command', mayAsk: false },
  record: { answer: 'record', phases: answered, overheard: 'command', mayAsk: false },
  next: { answer: 'next', phases: ['asking', 'answered'], overheard: 'command', mayAsk: false },
  about: { answer: 'about', phases: always, overheard: 'never', mayAsk: false },
  greeting: { answer: 'greeting', phases: always, overheard: 'never', mayAsk: false },
  thanks: { answer: 'thanks', phases: always, overheard: 'never', mayAsk: false },
  help: { answer: 'help', phases: always, overheard: 'never', mayAsk: false },
};
