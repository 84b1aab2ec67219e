import { z } from 'zod';
import { type RareNeedId, rareNeedIds } from '../../decision/fit/rare-needs.ts';
import { type HostId, hostIds } from '../../domain/hosts.ts';
import { type FactorId, factorIdSchema, type Profile, profileSchema } from '../../domain/profile.ts';
import { refusableSchema } from '../../domain/refusals.ts';
import { providers } from '../../knowledge/facts/fact.ts';
import { readables } from '../../knowledge/workloads/workload.ts';
import { partOf, retold } from './parts.ts';

const valueSchema = z.union([z.string(), z.number(), z.boolean()]);
const rareNeedSchema = z.enum(rareNeedIds as [RareNeedId, ...RareNeedId[]]);
const hostSchema = z.enum(hostIds as [HostId, ...HostId[]]);
const partSchema = z.object({
  name: z.string(),
  profile: profileSchema,
  by: z.string().optional(),
  /** The workloads that were named in it. */
  workloads: z.array(z.string()).optional(),
});
/** It was read from examples that are not very like it. */
const weakSchema = z.literal(true).optional();
const readsSchema = z.enum(readables).optional();
const suppositionsSchema = z.partialRecord(
  factorIdSchema,
  z.object({ value: valueSchema, probability: z.number(), because: z.string() }),
);

/** What people told of one workload, and what follows from it. */
export const knowledgeShape = {
  profile: profileSchema,
  /** The provider that it was said to run on. */
  provider: z.enum(providers).optional(),
  /** Who said each fact, and in which words. */
  origins: z.partialRecord(
    factorIdSchema,
    z.object({ by: z.string(), words: z.string().optional(), weak: weakSchema }),
  ),
  /** What is usual for the workloads that were named, though nobody said it. */
  supposed: suppositionsSchema.default({}),
  /** Hosts that were named, as where it runs or might run. */
  hosts: z.array(hostSchema).default([]),
  /** What they will not have, whatever speaks for it. */
  refused: z.array(refusableSchema).default([]),
  /** The workloads that were named, by their ids. */
  workloads: z.array(z.string()).default([]),
  /** What it pulls its work from. */
  reads: readsSchema,
  /** The country or region that it was told to be in. */
  place: z.string().optional(),
  /** Asked and left open: skipped, or not known. */
  closed: z.array(factorIdSchema),
  /** The parts of a workload that was described in parts, and who named each; the profile then holds what they share. */
  components: z.array(partSchema).default([]),
  /** Rare needs that the workload does not have. */
  ruledOut: z.array(rareNeedSchema).default([]),
  /** Numbers that a ticked need calls for; asked before anything else. */
  wanted: z.array(factorIdSchema).default([]),
};
export type Knowledge = z.infer<z.ZodObject<typeof knowledgeShape>>;

export const nothingKnown: Knowledge = {
  profile: {},
  origins: {},
  supposed: {},
  hosts: [],
  refused: [],
  workloads: [],
  closed: [],
  components: [],
  ruledOut: [],
  wanted: [],
};

export const changeSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('told'),
    factor: factorIdSchema,
    value: valueSchema,
    by: z.string(),
    words: z.string().optional(),
    weak: weakSchema,
  }),
  z.object({ type: z.literal('retracted'), factor: factorIdSchema }),
  z.object({ type: z.literal('left'), factor: factorIdSchema }),
  z.object({ type: z.literal('reopened'), factor: factorIdSchema }),
  z.object({
    type: z.literal('named'),
    workloads: z.array(z.string()),
    hosts: z.array(hostSchema),
    supposed: suppositionsSchema,
    reads: readsSchema,
    place: z.string().optional(),
  }),
  z.object({ type: z.literal('placed'), provider: z.enum(providers) }),
  z.object({ type: z.literal('refused'), refused: z.array(refusableSchema) }),
  z.object({ type: z.literal('parted'), components: z.array(partSchema) }),
  z.object({ type: z.literal('ticked'), ruledOut: z.array(rareNeedSchema), wanted: z.array(factorIdSchema) }),
  z.object({ type: z.literal('cleared') }),
]);
/** One thing that somebody made known, or took back. */
export type Change = z.infer<typeof changeSchema>;

export function apply(known: Knowledge, change: Change): Knowledge {
  switch (change.type) {
    case 'told':
      return told(known, change);
    case 'retracted':
      return retracted(known, change.factor);
    case 'left':
      return { ...known, closed: [...known.closed, change.factor] };
    case 'reopened':
      return reopened(known, change.factor);
    case 'named': {
      const { type: _, ...named } = change;
      return { ...known, reads: undefined, place: undefined, ...named };
    }
    case 'placed':
      return { ...known, provider: change.provider };
    case 'refused':
      return { ...known, refused: change.refused };
    case 'parted':
      return { ...known, components: change.components };
    case 'ticked':
      return { ...known, ruledOut: change.ruledOut, wanted: change.wanted };
    case 'cleared':
      return nothingKnown;
  }
}

function told(known: Knowledge, { factor, value, by, words, weak }: Extract<Change, { type: 'told' }>): Knowledge {
  const ofPart = partOf(known.components, factor) >= 0;
  return {
    ...known,
    profile: ofPart ? known.profile : ({ ...known.profile, [factor]: value } as Profile),
    components: retold(known.components, [{ factor, value, by }]),
    origins: { ...known.origins, [factor]: { by, ...(words ? { words } : {}), ...(weak ? { weak } : {}) } },
    closed: known.closed.filter((each) => each !== factor),
  };
}

function retracted(known: Knowledge, factor: FactorId): Knowledge {
  const { [factor]: _value, ...profile } = known.profile;
  const { [factor]: _origin, ...origins } = known.origins;
  return { ...known, profile, origins };
}

/** It is open again: neither told nor supposed nor left. */
function reopened(known: Knowledge, factor: FactorId): Knowledge {
  const { [factor]: _, ...supposed } = known.supposed;
  return { ...retracted(known, factor), supposed, closed: known.closed.filter((each) => each !== factor) };
}

/** What is known, of all that stands beside it in a state. */
export const knowledgeIn = (state: Knowledge): Knowledge => ({
  ...(state.provider ? { provider: state.provider } : {}),
  profile: state.profile,
  origins: state.origins,
  supposed: state.supposed,
  hosts: state.hosts,
  refused: state.refused,
  workloads: state.workloads,
  ...(state.reads ? { reads: state.reads } : {}),
  ...(state.place ? { place: state.place } : {}),
  closed: state.closed,
  components: state.components,
  ruledOut: state.ruledOut,
  wanted: state.wanted,
});

/** The changes that make up what is known. */
export const changesOf = (known: Knowledge): Change[] => [
  ...(known.provider ? [{ type: 'placed', provider: known.provider } as const] : []),
  ...(known.refused.length > 0 ? [{ type: 'refused', refused: known.refused } as const] : []),
  {
    type: 'named',
    workloads: known.workloads,
    hosts: known.hosts,
    supposed: known.supposed,
    ...(known.reads ? { reads: known.reads } : {}),
    ...(known.place ? { place: known.place } : {}),
  },
  ...(known.components.length > 0 ? [{ type: 'parted', components: known.components } as const] : []),
  ...Object.entries(known.profile).map(([id, value]): Change => {
    const factor = id as FactorId;
    return { type: 'told', factor, value, by: '', ...known.origins[factor] };
  }),
  ...known.closed.map((factor): Change => ({ type: 'left', factor })),
  { type: 'ticked', ruledOut: known.ruledOut, wanted: known.wanted },
];
