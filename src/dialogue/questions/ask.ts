import type { Setting } from '../../decision/evaluate.ts';
import { openNeeds } from '../../decision/fit/rare-needs.ts';
import { oddPart, separatingQuestion } from '../../decision/parts/separation.ts';
import { expectedAfter, type Outlook } from '../../decision/questions.ts';
import { type FactorId, factorOf } from '../../domain/profile.ts';
import { assessmentOf } from '../advice/assessment.ts';
import { leaning, sayLean } from '../advice/lean.ts';
import type { Effect, Question, Settled, Understood } from '../effect.ts';
import { knownProfile, type State, type Step } from '../state/state.ts';
import { inUnit, unitIn } from '../wording/unit.ts';

/** Nobody is asked more about a workload; the form takes what else they want to tell. */
export const MOST_QUESTIONS = 4;

export interface Asking {
  /** How often the question was put, this time included. */
  readonly attempt?: number;
  /** How many questions of the person’s own were answered while it waited. */
  readonly asides?: number;
  /** What is to be said before the question. */
  readonly before?: readonly Effect[];
  readonly understood?: readonly Understood[];
  readonly lead?: string | undefined;
  readonly ahead?: Outlook | undefined;
}

/** Puts a question, and says where the advice leans when that has changed. */
export function ask(state: State, factor: FactorId, setting: Setting, asking: Asking = {}): Step {
  const { attempt = 1, asides = 0, before = [], understood = [], lead, ahead = assessmentOf(state, setting) } = asking;
  const number = state.questions + 1;
  const askedHere = state.askedHere + (state.asked?.factor === factor ? 0 : 1);
  const recommendation = leaning(state, setting);
  const leaned = recommendation && `${recommendation.verdict} ${recommendation.flavour}`;
  const question: Question = {
    type: 'question',
    factor,
    number,
    place: askedHere,
    ...(state.asked?.factor === factor ? again(state, factor, asides) : wordsOf(state, factor, setting)),
    ...following({ ...state, askedHere }, factor, setting, ahead),
    understood,
    next: [],
    ...(lead ? { lead } : {}),
    ...(recommendation && leaned !== state.leaned ? { lean: sayLean(recommendation) } : {}),
  };
  return {
    state: {
      ...state,
      phase: 'asking',
      asked: { factor, number, attempt, asides },
      questions: number,
      askedHere,
      ...(leaned ? { leaned } : {}),
    },
    effects: [...before, ...settledBefore(state, factor), question],
  };
}

function wordsOf(state: State, factor: FactorId, setting: Setting): Pick<Question, 'text' | 'why' | 'needs'> {
  const { question, why } = factorOf(factor);
  const unit = unitIn(state);
  const profile = knownProfile(state);
  const odd = factor === 'separable' ? oddPart(profile, setting) : undefined;
  const needs = state.phase === 'new' ? openNeeds(profile) : [];
  return { text: odd ? separatingQuestion(odd) : inUnit(question, unit), why, ...(needs.length > 0 ? { needs } : {}) };
}

/** Nobody reads the same words twice: "And how big is the system?". */
function again(state: State, factor: FactorId, asides: number): Pick<Question, 'text'> {
  const { question } = factorOf(factor);
  const start = asides > 0 ? 'Back to my question:' : 'And';
  return { text: `${start} ${inUnit(question.charAt(0).toLowerCase() + question.slice(1), unitIn(state))}` };
}

/** How many questions will probably follow this one, and how many at most. */
function following(
  state: State,
  factor: FactorId,
  setting: Setting,
  { open, unknown }: Outlook,
): Pick<Question, 'likely' | 'remaining'> {
  const others = (factors: readonly FactorId[]): number => factors.filter((each) => each !== factor).length;
  const splits = factor !== 'separable' && mayBeSeparated(state) ? 1 : 0;
  const odd = splits === 1 && oddPart(knownProfile(state), setting) ? 1 : 0;
  const most = state.thorough ? Number.POSITIVE_INFINITY : Math.max(0, MOST_QUESTIONS - state.askedHere);
  return {
    likely: Math.min(most, expectedAfter(others(open) + odd)),
    remaining: Math.min(most, others(unknown) + splits),
  };
}

/** The question that was asked before is settled, or asked again below. */
const settledBefore = ({ asked }: State, factor: FactorId): Settled[] =>
  asked ? [{ ...settled(asked, null, ''), ...(asked.factor === factor ? { again: true } : {}) }] : [];

export const mayBeSeparated = ({ profile, closed, components }: State): boolean =>
  components.length === 0 && profile.separable === undefined && !closed.includes('separable');

export const settled = (asked: NonNullable<State['asked']>, value: Settled['value'], by: string): Settled => ({
  type: 'settled',
  number: asked.number,
  factor: asked.factor,
  value,
  by,
});
