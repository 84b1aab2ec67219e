import type { FactorId, FactorValue, Profile } from '../../domain/profile.ts';
import type { UsualNumbers } from '../cost/assumptions.ts';
import type { RareNeedId } from '../fit/rare-needs.ts';
import type { Component } from '../parts/hybrid.ts';

/** What is believed of a workload besides what was said of it. */
export interface Beliefs {
  /** What is usual for the workloads that were named, and how likely. */
  readonly supposed: { readonly [Id in FactorId]?: { readonly value: FactorValue; readonly probability: number } };
  /** Rare needs that it does not have. */
  readonly ruledOut: readonly RareNeedId[];
  /** The workloads that were named, by their ids. */
  readonly workloads: readonly string[];
  /** Factors that were asked and left open; they are not asked again. */
  readonly closed: readonly FactorId[];
  /** What was said, as far as it was understood, but may not have been meant. */
  readonly doubted: readonly FactorId[];
  /** The parts that it was described in. */
  readonly parts: readonly Component[];
}

export const noBeliefs: Beliefs = { supposed: {}, ruledOut: [], workloads: [], closed: [], doubted: [], parts: [] };

/** What is usual for the workload is taken for true from this probability on. */
const USUAL = 0.7;

/** What nobody said, but is so usual for this kind of workload that it is taken for true. */
export const takenForTrue = (stated: Profile, supposed: Beliefs['supposed']): readonly FactorId[] =>
  (Object.keys(supposed) as FactorId[]).filter(
    (factor) => stated[factor] === undefined && supposed[factor]!.probability >= USUAL,
  );

/** What is known of the workload, and what is taken for true. */
export const believed = (stated: Profile, supposed: Beliefs['supposed']): Profile => ({
  ...Object.fromEntries(takenForTrue(stated, supposed).map((factor) => [factor, supposed[factor]!.value])),
  ...stated,
});

/** A number that nobody stated is no sum to the cent: the bill takes it for the middle of a span. */
export const withoutUsualNumbers = (profile: Profile, stated: Profile, usual: UsualNumbers): Profile =>
  Object.fromEntries(
    Object.entries(profile).filter(([factor]) => stated[factor as FactorId] !== undefined || !(factor in usual)),
  );

/** What a bill may assume, however likely it is: it is nearer than what is usual in general. */
export const usualNumbers = ({ avg_ms, memory_mb, io_wait }: Beliefs['supposed']): UsualNumbers => ({
  ...(avg_ms ? { avg_ms: Number(avg_ms.value) } : {}),
  ...(memory_mb ? { memory_mb: Number(memory_mb.value) } : {}),
  ...(io_wait ? { io_wait: Number(io_wait.value) } : {}),
});
