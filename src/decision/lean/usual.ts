import type { FactorValue } from '../../domain/profile.ts';
import { capitalized } from '../../domain/wording.ts';
import { type OptionId, optionIds } from '../../knowledge/claim.ts';
import { calledInSentence } from '../../knowledge/workloads/called.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import { REASONS_CHECKED, reasonsOfKinds } from '../../knowledge/workloads/reasons.ts';
import type { Advice, Readable, Workload } from '../../knowledge/workloads/workload.ts';
import type { Beliefs } from '../beliefs/beliefs.ts';
import type { Reason } from '../recommendation/reasons.ts';

/** Where a recognized workload usually runs, as evidence for that option. */
export interface Usual {
  readonly option: OptionId;
  readonly points: number;
  readonly reason: Reason;
}

/**
 * As much as a strong reason of the workload's own, and of ready-made software as two: others have found out where that
 * runs well. What was said may outweigh it.
 */
const POINTS: Readonly<Record<'software' | 'work', number>> = { software: 6, work: 3 };

const places: Record<OptionId, string> = {
  serverless: 'a function',
  containers: 'containers',
  vms: 'a virtual machine',
};

/**
 * What experts do with the first program or kind of work that was named. What it is written with or runs on today says
 * little, and what is bought rather than run is no option here.
 */
export function usualOf(recognized: readonly string[]): readonly Usual[] {
  const workload = recognized
    .map((id) => workloadOf(id))
    .find(({ kind, verdict }) => verdict && (kind === 'software' || kind === 'work'));
  const option = workload?.verdict && optionOf(workload.verdict);
  if (!workload || !option) return [];
  const points = POINTS[workload.kind as 'software' | 'work'];
  const isOneOfSeveral = recognized.filter((id) => workloadOf(id).kind === 'software').length > 1;
  const reason = reasonFor(workload, option, isOneOfSeveral);
  const installed: readonly Usual[] =
    workload.kind === 'software' && option !== 'serverless' ? [noFunction(workload.name, reason)] : [];
  return [{ option, points, reason }, ...installed];
}

/** Why it usually runs there: what is written of its kind, or else that this is typical. */
function reasonFor({ id, name, source, checked }: Workload, option: OptionId, isOneOfSeveral: boolean): Reason {
  const because = reasonsOfKinds[id];
  const backing = { sources: source ? [`workload:${id}` as const] : [], checked: checked ?? REASONS_CHECKED };
  if (because) return { text: named(because, isOneOfSeveral ? name : undefined), ofItsKind: true, ...backing };
  return { text: `Typical for ${calledInSentence(name)}: ${places[option]}.`, ...backing };
}

/** Of several programs that were named, which one is meant: "Metabase is one Java process". */
const named = (reason: string, name: string | undefined): string =>
  name ? reason.replace(/^It(’s)? /, (_, is) => `${capitalized(calledInSentence(name))} ${is ? 'is ' : ''}`) : reason;

/** Ready-made server software is installed, not written, so that it is no function's code. */
const NO_FUNCTION = -4;
const noFunction = (name: string, { sources, checked }: Reason): Usual => ({
  option: 'serverless',
  points: NO_FUNCTION,
  reason: {
    text: `${capitalized(calledInSentence(name))} is server software you install, not code you could run as a function.`,
    ofItsKind: true,
    sources,
    checked,
  },
});

/** Containers on one machine of one's own are a machine to whoever rents it. */
const optionOf = ({ option, flavour }: Advice): OptionId | undefined =>
  flavour === 'single VM' ? 'vms' : optionIds.find((id) => id === option);

/** What is usual for the named workloads, the likeliest for each factor. */
export function supposedOf(recognized: readonly string[]): Beliefs['supposed'] {
  const supposed: Record<string, { readonly value: FactorValue; readonly probability: number }> = {};
  for (const id of recognized)
    for (const [factor, usual] of Object.entries(workloadOf(id).usual))
      if (usual.probability > (supposed[factor]?.probability ?? 0)) supposed[factor] = usual;
  return supposed;
}

/** What the named workloads pull their work from, the first that does; `undefined` where none of them does. */
export const readBy = (recognized: readonly string[]): Readable | undefined =>
  recognized.map((id) => workloadOf(id).reads).find((reads) => reads !== undefined);
