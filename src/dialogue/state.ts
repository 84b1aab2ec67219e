import { z } from 'zod';
import { takenForTrue } from '../decision/beliefs/beliefs.ts';
import type { Setting } from '../decision/evaluate.ts';
import { type RareNeedId, rareNeedIds } from '../decision/rare-needs.ts';
import { usualOf } from '../decision/usual.ts';
import { type HostId, hostIds } from '../domain/hosts.ts';
import { type FactorId, factorIdSchema, type Profile, profileSchema } from '../domain/profile.ts';
import { providers } from '../knowledge/facts/fact.ts';
import type { Understanding } from '../nlu/understanding.ts';
import type { Effect, Supposition } from './effect.ts';

const originSchema = z.object({ by: z.string(), words: z.string().optional(), weak: z.literal(true).optional() });

/** One conversation; plain data, so that it can be stored. */
export const stateSchema = z.object({
  phase: z.enum(['new', 'asking', 'answered']),
  profile: profileSchema,
  /** The provider that it was said to run on. */
  provider: z.enum(providers).optional(),
  /** Who said each fact, and in which words. */
  origins: z.partialRecord(factorIdSchema, originSchema),
  /** What is usual for the workloads that were named, though nobody said it. */
  supposed: z
    .partialRecord(
      factorIdSchema,
      z.object({
        value: z.union([z.string(), z.number(), z.boolean()]),
        probability: z.number(),
        because: z.string(),
      }),
    )
    .default({}),
  /** Hosts that were named, as where it runs or might run. */
  hosts: z.array(z.enum(hostIds as [HostId, ...HostId[]])).default([]),
  /** The workloads that were named, by their ids. */
  workloads: z.array(z.string()).default([]),
  /** Asked and left open: skipped, or not known. */
  closed: z.array(factorIdSchema),
  /** What the factors told last stood at before, for an undo; `null`: they were open. */
  before: z.partialRecord(factorIdSchema, z.union([z.string(), z.number(), z.boolean()]).nullable()).default({}),
  /** The parts of a workload that was described in parts, and who named each; the profile then holds what they share. */
  components: z
    .array(
      z.object({
        name: z.string(),
        profile: profileSchema,
        by: z.string().optional(),
        /** The workloads that were named in it. */
        workloads: z.array(z.string()).optional(),
      }),
    )
    .default([]),
  /** An answer is being changed after the advice; nothing else is asked before it is given anew. */
  revising: z.boolean().default(false),
  /** Contradictions that were pointed out, by their text. */
  pointedOut: z.array(z.string()).default([]),
  /** Rare needs that the workload does not have. */
  ruledOut: z.array(z.enum(rareNeedIds as [RareNeedId, ...RareNeedId[]])).default([]),
  /** Numbers that a ticked need calls for; asked before anything else. */
  wanted: z.array(factorIdSchema).default([]),
  /** Who started it, the words that name its workload, and who wrote those. */
  opened: z.object({ by: z.string(), text: z.string(), textBy: z.string().optional() }).optional(),
  /** The advice that was given last. */
  advised: z.object({ verdict: z.string(), flavour: z.string(), confidence: z.string() }).optional(),
  /** Where the advice was leaning when that was last said. */
  leaned: z.string().optional(),
  /** Advice given so far; what revises one does not count. */
  advices: z.number().default(0),
  /** Only what is said to the advisor counts. */
  muted: z.boolean().default(false),
  /** It was asked what was meant. */
  clarified: z.boolean().default(false),
  /** The question that waits for an answer. */
  asked: z.object({ factor: factorIdSchema, number: z.number(), attempt: z.number() }).optional(),
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
  phase: 'new',
  profile: {},
  origins: {},
  supposed: {},
  hosts: [],
  workloads: [],
  closed: [],
  before: {},
  components: [],
  pointedOut: [],
  ruledOut: [],
  wanted: [],
  revising: false,
  advices: 0,
  muted: false,
  clarified: false,
  questions: 0,
  askedHere: 0,
  leftInRow: 0,
  othersSpoke: false,
  turns: 0,
  thanked: false,
};

/** The same conversation about another workload. The counters go on, so that no message is taken for an earlier one. */
export const anew = ({ turns, questions, advices, opened, othersSpoke }: State): State => ({
  ...initialState,
  othersSpoke,
  turns,
  questions,
  advices,
  opened,
});

/** Another workload of the same people, who seldom change their provider. */
export const nextWorkload = (state: State): State =>
  state.provider ? { ...anew(state), provider: state.provider } : anew(state);

/** The setting with what was told: the provider, where the workspace leaves it open, and what the workload is. */
export function settingFor({ provider, workloads, hosts }: State, setting: Setting): Setting {
  const told = provider && setting.provider === 'any' ? provider : setting.provider;
  if (told === setting.provider && workloads.length + hosts.length === 0) return setting;
  const known = settings.get(setting) ?? new Map<string, Setting>();
  settings.set(setting, known);
  const key = `${told} ${workloads.join(' ')} ${hosts.join(' ')}`;
  const found = known.get(key) ?? { ...setting, provider: told, usual: usualOf(workloads), mentioned: hosts };
  if (known.size >= MOST_SETTINGS) known.clear();
  known.set(key, found);
  return found;
}
/** What is worth asking is remembered by setting, so the same one is given for the same workloads. */
const settings = new WeakMap<Setting, Map<string, Setting>>();
const MOST_SETTINGS = 500;

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
}

/** What nobody said, but is so usual for this kind of workload that it is taken for true. */
export const suppositionsOf = ({ profile, supposed }: Pick<State, 'profile' | 'supposed'>): readonly Supposition[] =>
  takenForTrue(profile, supposed).map((factor) => {
    const { value, because } = supposed[factor]!;
    return { factor, value, because };
  });

/** What is known of the workload, or of its first part where it has several. */
export const knownProfile = ({ profile, components }: State): Profile => ({ ...components[0]?.profile, ...profile });

/** Nothing is known or supposed of the workload yet. */
export const isBlank = (state: State): boolean =>
  state.components.length === 0 && Object.keys(state.profile).length === 0 && suppositionsOf(state).length === 0;
