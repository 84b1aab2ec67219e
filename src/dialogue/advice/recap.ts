import type { Setting } from '../../decision/evaluate.ts';
import { sayName } from '../../domain/profile.ts';
import { capitalized } from '../../domain/wording.ts';
import { providerNames } from '../../knowledge/facts/fact.ts';
import { acknowledge } from '../courtesies.ts';
import type { Advice, Answer } from '../effect.ts';
import { ask } from '../questions/ask.ts';
import { sayTraits } from '../state/parts.ts';
import { isBlank, type State, type Step } from '../state/state.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { sayAssumptions, sayUnderstood } from '../wording/reply-words.ts';
import { adviceOf } from './advise.ts';
import { sayLean } from './lean.ts';
import { adviceBefore } from './revision.ts';

/** What is understood so far, what was advised or is leaned toward, and what is open: the question that waits comes last. */
export function recap(state: State, setting: Setting): Step {
  if (state.phase === 'new' && isBlank(state)) return acknowledge(state, NOTHING_YET);
  const advice = adviceOf(state, setting);
  const texts = [
    understood(state, advice),
    ...partsOf(state),
    sayAssumptions(advice),
    stand(state, advice),
    left(state),
  ];
  const answer: Answer = {
    type: 'explanation',
    title: 'So far',
    lines: texts.filter(Boolean).map((text) => ({ text })),
    sources: [],
    next: [],
  };
  const { asked } = state;
  if (!asked) return { state, effects: [answer] };
  // Whoever asks where they were wants to go on, so the question is shown again and this counts as no aside.
  const { factor, attempt, asides = 0 } = asked;
  return ask(state, factor, setting, { attempt, asides, before: [answer] });
}

const NOTHING_YET = 'You haven’t told me anything yet. Tell me in a line or two what you want to run.';

function understood({ provider, components }: State, advice: Advice): string {
  const told = [sayUnderstood(advice.understood), provider ? `on ${providerNames[provider]}` : ''].filter(Boolean);
  if (told.length > 0) return `My understanding: ${told.join(', ')}.`;
  return components.length > 0 ? '' : 'You haven’t told me anything about it yet.';
}

const partsOf = ({ components }: State): string[] =>
  components.map(({ name, profile }) => `${[capitalized(name), sayTraits(profile)].filter(Boolean).join(': ')}.`);

/** The headline of the advice, or where it would go. */
function stand(state: State, { recommendation }: Advice): string {
  if (state.phase === 'answered')
    return `I recommended ${adviceInSentence(recommendation)}, with ${recommendation.confidence} confidence.`;
  if (state.advised) return `I recommended ${adviceBefore(state.advised)}, and I’ll look at it again once you answer.`;
  return isBlank(state) ? '' : sayLean(recommendation);
}

const left = ({ closed }: State): string => (closed.length > 0 ? `Left open: ${closed.map(sayName).join(', ')}.` : '');
