import { KNOWLEDGE_VERSION } from '../knowledge/index.ts';
import type { State, Step } from './state.ts';

const LINES = [
  'I’m a bot that advises where to run software. There is no language model in me: I follow fixed rules and a table of dated facts, so the same question gets the same answer.',
  'Nothing you write leaves the server that runs me. The conversation is kept there so that I can go on with it, and deleted after the time your admins set.',
  'Who can read this thread can read my answers in it. Nobody else sees a decision until somebody shares it. “Delete my data” on my Home tab removes everything of yours.',
  `My facts are as of ${KNOWLEDGE_VERSION}; each number in an answer names its source and date. I only read English so far.`,
];

/** What I am, what becomes of what people write, and how current I am. */
export const about = (state: State): Step => ({
  state,
  effects: [{ type: 'about', lines: LINES.map((text) => ({ text })), sources: [], next: [] }],
});
