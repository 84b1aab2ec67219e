import { z } from 'zod';
import { takenForTrue } from '../../decision/beliefs/beliefs.ts';
import type { Setting } from '../../decision/evaluate.ts';
import { usualOf } from '../../decision/lean/usual.ts';
import { type FactorId, factorIdSchema, type Profile } from '../../domain/profile.ts';
import { optionIds } from '../../knowledge/claim.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Effect, Supposition } from '../effect.ts';
import type { Trace } from '../register/trace.ts';
import { actSchema, phases, tell } from './acts.ts';
import { knowledgeShape, nothingKnown } from './knowledge.ts';

/** One conversation; plain data, so that it can be stored. */
export const stateSchema = z.object({
  ...knowledgeShape,
  phase: z.enum(phases),
  /** What people did so far; what is known is the sum of its changes. */
  acts: z.array(actSchema).default([]),
  /** An answer is being changed after the advice; nothing else is asked before it is given again. */
  revising: z.boolean().default(false),
  /** Contradictions that were pointed out, by their text. */
  pointedOut: z.array(z.string()).default([]),
  /** Who started it, the words that name its workload, and who wrote those. */
  opened: z.object({ by: z.string(), text: z.string(), textBy: z.string().optional() }).optional(),
  /** The advice that was given last. */
  advised: z
    .object({
      verdict: z.string(),
      flavour: z.string(),
      confidence: z.string(),
      bill: z.string().optional(),
      /** The lines of its card, where none is in somebody’s own words. */
      said: z.array(z.string()).optional(),
    })
    .optional(),
  /** Where the advice was leaning when that was last said. */
  leaned: z.string().optional(),
  /** Advice given so far; what revises one does not count. */
  advices: z.number().default(0),
  /** Only what is said to the advisor counts. */
  muted: z.boolean().default(false),
  /** What may have been meant, as it was asked back last. */
  offers: z.array(z.object({ label: z.string(), say: z.string() })).default([]),
  /** The options that were named last in a question about the world. */
  discussed: z.array(z.enum(optionIds)).default([]),
  /** Platforms that somebody proposed for it, by workload id. */
  proposed: z.array(z.string()).default([]),
  /** They said that they are leaving the place where it runs. */
  leaving: z.boolean().default(false),
  /** Its data stays on their own premises, and the work does not. */
  storeApart: z.boolean().default(false),
  /** They said that it does well where it is. */
  runsWell: z.boolean().default(false),
  /** Everything that can still matter is to be asked. */
  thorough: z.boolean().default(false),
  /** The question that waits for an answer. */
  asked: z
    .object({ factor: factorIdSchema, number: z.number(), attempt: z.number(), asides: z.number().optional() })
    .optional(),
  /** Questions asked so far. */
  questions: z.number(),
  /** How many of them were about this workload. */
  askedHere: z.number().default(0),
  /** How many in a row were left open. */
  leftInRow: z.number().default(0),
  /** Somebody else than who started it has spoken. */
  othersSpoke: z.boolean().default(false),
  /** Turns taken, against loops with other bots. */
  turns: z.number(),
  thanked: z.boolean(),
});

export type State = z.infer<typeof stateSchema>;

export const initialState: State = {
  ...nothingKnown,
  phase: 'new',
  acts: [],
  pointedOut: [],
  revising: false,
  advices: 0,
  muted: false,
  offers: [],
  discussed: [],
  proposed: [],
  leaving: false,
  storeApart: false,
  runsWell: false,
  thorough: false,
  questions: 0,
  askedHere: 0,
  leftInRow: 0,
  othersSpoke: false,
  turns: 0,
  thanked: false,
};

/** The same conversation about another workload. The counters go on, so that no message is taken for an earlier one. */
export const reset = ({ turns, questions, advices, opened, othersSpoke, acts }: State): State =>
  tell({ ...initialState, acts, othersSpoke, turns, questions, advices, opened }, [{ type: 'cleared' }]);

/** Another workload of the same people, who seldom change their provider. */
export const nextWorkload = (state: State): State =>
  state.provider ? tell(reset(state), [{ type: 'placed', provider: state.provider }]) : reset(state);

/** The setting with what was told: the provider, where the workspace leaves it open, and what the workload is. */
export function settingFor(
  {
    provider,
    workloads,
    hosts,
    reads,
    place,
    refused,
  }: Pick<State, 'provider' | 'workloads' | 'hosts' | 'reads' | 'place' | 'refused'>,
  setting: Setting,
): Setting {
  const told = provider && setting.provider === 'any' ? provider : setting.provider;
  if (told === setting.provider && workloads.length + hosts.length + refused.length === 0 && !reads && !place)
    return setting;
  return {
    ...setting,
    provider: told,
    usual: usualOf(workloads),
    mentioned: hosts,
    ...(reads ? { reads } : {}),
    ...(place ? { place } : {}),
    ...(refused.length > 0 ? { refused } : {}),
    ...(workloads.some(isOfWindows) ? { windows: true } : {}),
    ...(workloads.includes(CLUSTER) ? { cluster: true } : {}),
  };
}
export const isOfWindows = (id: string): boolean => {
  const { implies, usual } = workloadOf(id);
  return (implies.control ?? usual.control?.value) === 'windows';
};
/** The workload that stands for a cluster which is there. */
const CLUSTER = 'kubernetes';

/** Where one event leads: the state after it and what is to be said or changed. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
  /** What a message was understood to say. */
  readonly heard?: Understanding;
  /** What was asked for, where the message replied to it and no answer was read. */
  readonly unread?: FactorId;
  /** Who took part in it. */
  readonly people?: readonly string[];
  /** The decision that goes into the register. */
  readonly recorded?: Trace;
}

/** What nobody said, but is so usual for this kind of workload that it is taken for true. */
export const suppositionsOf = ({ profile, supposed }: Pick<State, 'profile' | 'supposed'>): readonly Supposition[] =>
  takenForTrue(profile, supposed).map((factor) => {
    const { value, because } = supposed[factor]!;
    return { factor, value, because };
  });

/** What is known of the workload, and what is taken for true. */
export const believedProfile = (state: Pick<State, 'profile' | 'supposed'>): Profile => ({
  ...Object.fromEntries(suppositionsOf(state).map(({ factor, value }) => [factor, value])),
  ...state.profile,
});

/** What is known of the workload, or of its first part where it has several. */
export const knownProfile = ({ profile, components }: State): Profile => ({ ...components[0]?.profile, ...profile });

/** Nothing is known or supposed of the workload yet. */
export const isBlank = (state: State): boolean =>
  state.components.length === 0 && Object.keys(believedProfile(state)).length === 0;
