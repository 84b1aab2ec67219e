import type { ProviderSetting } from '../decision/provider.ts';
import type { FactorId, FactorValue, Profile } from '../domain/profile.ts';
import { type Advice, isReply, type Question, type Reply } from './effect.ts';
import type { Event } from './event.ts';
import { initialState, isBlank, type State, type Step } from './state/state.ts';
import { type Core, step } from './step.ts';

/** Whoever calls is the only one in the conversation. */
const CALLER = 'caller';

/** A workload in words, in facts or in both; facts count for more. */
export interface Workload {
  readonly text?: string | undefined;
  readonly profile?: Profile | undefined;
  readonly provider?: ProviderSetting | undefined;
}

/** What came of one workload: the conversation that Slack and the terminal would have had, up to an answer. */
export interface Consultation {
  readonly core: Core;
  readonly state: State;
  /** What was said to the input alone: a question, advice, an explanation, a refusal. */
  readonly replies: readonly Reply[];
  /** What the text was understood to say. */
  readonly heard: Step['heard'];
  /** Absent while nothing is known of a workload. */
  readonly advice: Advice | undefined;
  /** What is still open, and would be asked next. */
  readonly question: Question | undefined;
}

/** Says the text, states the facts, and asks for an answer with what is known by then. */
export function consult(workspace: Core, workload: Workload): Consultation {
  const { provider } = workload;
  const core = provider ? { ...workspace, setting: { ...workspace.setting, provider } } : workspace;
  const steps: Step[] = [];
  for (const event of eventsOf(workload)) steps.push(step(steps.at(-1)?.state ?? initialState, event, core));
  const { state, effects } = steps.at(-1) ?? { state: initialState, effects: [] };
  const replies = effects.filter(isReply);
  const told = { core, replies, heard: steps[0]?.heard };
  const advice = replies.find(isAdvice);
  const question = advice ? undefined : replies.find(isQuestion);
  if (advice || state.phase !== 'asking' || isBlank(state)) return { ...told, state, advice, question };
  const answered = step(state, { type: 'answer-now', by: CALLER }, core);
  return { ...told, state: answered.state, advice: answered.effects.find(isAdvice), question };
}

function eventsOf({ text, profile = {} }: Workload): Event[] {
  const facts = Object.entries(profile).map(([factor, value]) => ({
    factor: factor as FactorId,
    value: value as FactorValue,
  }));
  return [
    ...(text === undefined ? [] : [{ type: 'said', text, by: CALLER } as const]),
    ...(facts.length === 0 ? [] : [{ type: 'stated', facts, by: CALLER } as const]),
  ];
}

/** What is said to a follow-up in the conversation that the consultation was. */
export const followUp = ({ state, core }: Consultation, text: string): readonly Reply[] =>
  step(state, { type: 'said', text, by: CALLER }, core).effects.filter(isReply);

const isAdvice = (effect: { readonly type: string }): effect is Advice => effect.type === 'recommendation';
const isQuestion = (reply: Reply): reply is Question => reply.type === 'question';
