import type { Setting } from '../decision/evaluate.ts';
import type { Intent } from '../domain/intents.ts';
import { asksAnywhere } from '../nlu/scope/asking.ts';
import { isForeign } from '../nlu/text/language.ts';
import type { Effect, Suggestion } from './effect.ts';
import { askAgain } from './questions/questionnaire.ts';
import { intentTable } from './routing/intent-table.ts';
import type { State, Step } from './state/state.ts';

export const adviseMe: Suggestion = { label: 'Advise me on a workload', say: 'advise me on a workload' };

/** Whoever told of a workload is not invited to. */
export const withoutInvitation = (effect: Effect, { phase }: State): Effect =>
  phase === 'new' || !('next' in effect)
    ? effect
    : { ...effect, next: effect.next.filter(({ say }) => say !== adviseMe.say) };

const examples: readonly Suggestion[] = [
  { label: 'Try: a photo resizer', say: 'Should our photo resizer, about 2 million uploads a month, be a Lambda?' },
  { label: 'Compare the options', say: 'containers vs serverless vs VMs' },
  { label: 'What is a cold start?', say: 'what is a cold start' },
];

const abilities = [
  'Describe a workload and I’ll tell you whether functions, containers, VMs or a mix fits best, with numbers, sources and what would change the answer.',
  'Ask me to compare options, explain a topic or a term, list pros and cons, check a limit or estimate a cost.',
  'When I ask something, reply in your own words or say “skip”, “not sure”, “why?”, “answer now”, “undo” or “start over”; “where are we?” sums up. Afterwards, try “why not containers?”, “how sure are you?”, “actually it’s 5M a month” or “what if it were steady?”.',
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
        {
          text: 'Hi! Tell me in a line or two what you want to run, and I’ll say where: functions, containers, VMs or a mix.',
        },
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

const UNKNOWN = 'I can’t help with that one.';
const OFFER = 'I advise on where to run software: tell me in a line or two what yours does.';
const ENGLISH_ONLY = 'I only understand English so far.';

/** What can be asked and told once there is advice. */
export const AFTER_ADVICE =
  'Ask me why, what another option or product would mean here, or what it costs; or tell me what is different.';

/** Whoever has advice is not asked to describe something else. */
export const decline = (state: State, text = ''): Step => {
  const isAdvised = state.phase === 'answered';
  const isForeignText = isForeign(text);
  if (isAdvised && text && !isForeignText && !asksAnywhere(text)) return notUnderstood(state);
  const lead = isForeignText ? ENGLISH_ONLY : UNKNOWN;
  return {
    state,
    effects: [
      {
        type: 'declined',
        lines: [{ text: `${lead} ${isAdvised ? AFTER_ADVICE : OFFER}` }],
        sources: [],
        next: isAdvised ? [] : examples,
      },
    ],
  };
};

/** Nothing in the message could be read. */
export function puzzled(state: State, setting: Setting, said = ''): Step {
  if (state.asked) return askAgain(state, setting, 'I didn’t get that. Pick an answer, or put it another way.');
  return state.phase === 'answered' ? notUnderstood(state) : decline(state, said);
}

const notUnderstood = (state: State): Step => ({
  state,
  effects: [{ type: 'help', lines: [{ text: NOT_UNDERSTOOD }], sources: [], next: [] }],
});
const NOT_UNDERSTOOD =
  'I didn’t get that. Try “why not containers?”, “actually it’s 5M a month”, “what if it were steady?”, “undo” or “start over”.';

/** Asks what was meant, once, with buttons; then it helps. */
export function clarify(state: State, candidates: readonly Intent[], said: string): Step {
  if (state.offers.length > 0) return help(state);
  const offers = candidates.flatMap((intent) => intentTable[intent].offer ?? []);
  if (offers.length === 0) return decline(state, said);
  return {
    state: { ...state, offers },
    effects: [
      {
        type: 'question',
        number: 0,
        place: 0,
        text: `Did you mean: ${offers.map(({ label }) => label.toLowerCase()).join(', or ')}?`,
        likely: 0,
        remaining: 0,
        understood: [],
        next: [...offers, { label: 'Something else', say: 'help' }],
      },
    ],
  };
}
