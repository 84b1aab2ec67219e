import type { Setting } from '../decision/evaluate.ts';
import type { Intent } from '../domain/intents.ts';
import type { Suggestion } from './effect.ts';
import { askAgain } from './questionnaire.ts';
import type { State, Step } from './state.ts';

export const adviseMe: Suggestion = { label: 'Advise me on a workload', say: 'advise me on a workload' };
const examples: readonly Suggestion[] = [
  { label: 'Try: a photo resizer', say: 'Should our photo resizer, about 2 million uploads a month, be a Lambda?' },
  { label: 'Compare the options', say: 'containers vs serverless vs VMs' },
  { label: 'What is a cold start?', say: 'what is a cold start' },
];

const abilities = [
  'Describe a workload, and I say whether functions, containers, VMs or a mix suits it, with numbers, sources and what would change the answer.',
  'Ask me to compare options, explain a topic or a term, list pros and cons, check a limit or estimate a cost.',
  'While I ask: reply in your own words, or “skip”, “not sure”, “why?”, “answer now”, “undo”, “start over”. Afterwards: “why not containers?”, “how sure are you?”, “actually it is 5M a month” or “what if it were steady?”.',
];

export const help = (state: State): Step => ({
  state,
  effects: [
    {
      type: 'help',
      title: 'What I can do',
      lines: abilities.map((text) => ({ text })),
      sources: [],
      next: examples,
    },
  ],
});

export const greet = (state: State): Step => ({
  state,
  effects: [
    {
      type: 'help',
      lines: [
        { text: 'Hello. Tell me about a workload, and I advise where to run it: functions, containers, VMs or a mix.' },
      ],
      sources: [],
      next: examples,
    },
  ],
});

export const acknowledge = (state: State, text: string): Step => ({
  state,
  effects: [{ type: 'acknowledgement', lines: [{ text }], sources: [], next: [] }],
});

export const decline = (state: State): Step => ({
  state,
  effects: [
    {
      type: 'declined',
      lines: [
        {
          text: 'That is outside what I know. I advise on where to run a workload: serverless functions, containers, VMs or a mix.',
        },
      ],
      sources: [],
      next: examples,
    },
  ],
});

/** Nothing in the message could be read. */
export function puzzled(state: State, setting: Setting): Step {
  if (state.asked) return askAgain(state, setting, 'I did not get that. Pick an answer, or say it in other words.');
  if (state.phase === 'answered') {
    const text =
      'I did not get that. Try “why not containers?”, “actually it is 5M a month”, “what if it were steady?”, “undo” or “start over”.';
    return { state, effects: [{ type: 'help', lines: [{ text }], sources: [], next: [] }] };
  }
  return decline(state);
}

const meanings: Partial<Record<Intent, Suggestion>> = {
  recommend: { label: 'Advice for a workload', say: 'advise me on a workload' },
  compare: { label: 'A comparison', say: 'compare serverless, containers and VMs' },
  'pros-cons': { label: 'Pros and cons', say: 'pros and cons of serverless' },
  cost: { label: 'What it costs', say: 'what does serverless cost compared to containers' },
  limits: { label: 'Hard limits', say: 'what are the limits of functions' },
  hybrid: { label: 'Mixing options', say: 'can I mix serverless and containers' },
  migrate: { label: 'Moving an existing app', say: 'how do we move an existing app' },
  hosting: { label: 'Which service to use', say: 'which container service should we use' },
};

/** Asks what was meant, once, with buttons; then it helps. */
export function clarify(state: State, candidates: readonly Intent[]): Step {
  if (state.clarified) return help(state);
  const next = candidates.flatMap((intent) => meanings[intent] ?? []);
  if (next.length === 0) return decline(state);
  return {
    state: { ...state, clarified: true },
    effects: [
      {
        type: 'question',
        number: 0,
        text: `Did you mean: ${next.map(({ label }) => label.toLowerCase()).join(', or ')}?`,
        likely: 0,
        remaining: 0,
        understood: [],
        next: [...next, { label: 'Something else', say: 'help' }],
      },
    ],
  };
}
