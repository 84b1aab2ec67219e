import { KNOWLEDGE_VERSION } from '../knowledge/index.ts';
import type { State, Step } from './state.ts';

const LINES = [
  'I am a bot that advises where to run a workload. There is no language model in me: the same question gets the same answer, from a table of dated facts and rules.',
  'Nothing you write leaves this workspace’s own server. The conversation is kept there so that I can go on with it, and deleted after the time your admins set.',
  'Who can read this thread can read my answers in it; nobody else sees a decision until somebody shares it. “Delete my data” on my Home tab removes everything of yours.',
  `My knowledge is of ${KNOWLEDGE_VERSION}; each number in an answer names its source and date. I read English only so far.`,
];

/** What I am, what becomes of what people write, and how current I am. */
export const about = (state: State): Step => ({
  state,
  effects: [{ type: 'about', lines: LINES.map((text) => ({ text })), sources: [], next: [] }],
});
