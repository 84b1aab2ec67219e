import { advise } from '../advice/advise.ts';
import { explainWhy, restate } from '../advice/why.ts';
import { acknowledge, help } from '../courtesies.ts';
import { type Request, requestIn } from '../heard/requests.ts';
import { ask } from '../questions/ask.ts';
import { learn, proceed, resume } from '../questions/questionnaire.ts';
import { weighedHere } from '../side-questions/index.ts';
import { isBlank, type State, type Step } from '../state/state.ts';
import type { Reply, Turn } from '../turn.ts';
import { pick } from './routing.ts';

/** What is asked of the conversation itself. */
export function requested(state: State, turn: Turn): Step | undefined {
  // "What do we do first?" asks for steps, not for a pick; "what do I tell my boss?" does not.
  const { intent, text } = turn.heard;
  const request = intent === 'next' && !/\btell\b/i.test(text) ? undefined : requestIn(turn);
  return request && requests[request](state, turn);
}

export const nothingOpen = (state: State): Step =>
  acknowledge(
    state,
    state.phase === 'new'
      ? 'No problem. Tell me in a line or two what it does, and I’ll take it from there.'
      : 'I’m not waiting on an answer. Tell me what changed, or ask “why?” or “what if …?”.',
  );

const adviceInShort = (state: State, turn: Turn): Step | undefined =>
  state.phase === 'new' ? pick(state, turn) : (askedOfPlaces(state, turn) ?? verdict(state, turn));

/** What is asked of the conversation itself; `undefined` where it is no such thing at this point. */
const requests: Readonly<Record<Request, (state: State, turn: Turn) => Step | undefined>> = {
  pick: adviceInShort,
  brief: adviceInShort,
  everything: (state, { setting }) => {
    if (state.phase === 'new') return nothingOpen(state);
    const { asked, ...rest } = state;
    return asked
      ? ask({ ...state, thorough: true }, asked.factor, setting, {
          lead: 'OK, I’ll ask about anything that can still matter.',
        })
      : proceed({ state: { ...rest, phase: 'asking', thorough: true }, effects: [] }, setting);
  },
  rephrase: (state, { setting }) => (state.phase === 'new' ? undefined : explainWhy(state, setting)),
};

/** "Which one, Kubernetes or Cloud Run?" */
function askedOfPlaces(state: State, turn: Turn): Step | undefined {
  const said = weighedHere(state, turn);
  if (!said) return undefined;
  return state.asked ? resume(state, said, turn.setting) : { state, effects: [said] };
}

/** Takes in what was told with the wish for an answer, and answers. */
export const verdict: Reply = (state, { facts, setting }) => {
  if (state.phase === 'answered' && facts.length === 0) return restate(state, setting);
  if (state.phase === 'new' && isBlank(state) && facts.length === 0) return help(state);
  const { state: learnt, effects, learned } = learn(state, facts);
  const step = advise(learnt, learned, setting);
  return { state: step.state, effects: [...effects, ...step.effects] };
};
