import type { FactorId, Profile } from '../../domain/profile.ts';

/** What a worker takes its work from by itself, so that nothing calls it. */
export const readables = ['queue', 'stream'] as const;
export type Readable = (typeof readables)[number];

/** What a name stands for: a program, a kind of work, what something is written with, or where it runs today. */
export type WorkloadKind = 'software' | 'work' | 'stack' | 'hosting';

/** An ingredient is a part of a workload (a database, a cache, a library) and never the workload itself. */
export type WorkloadRole = 'workload' | 'ingredient';

export interface Advice {
  readonly option: 'serverless' | 'containers' | 'vms' | 'managed' | 'hybrid';
  readonly flavour?: string;
}

export interface Supposed<Value> {
  readonly value: Value;
  readonly probability: number;
}

/** Another name that is also an everyday word, and the words that make it this name when one stands close by. */
export interface EverydayName {
  readonly names: readonly string[];
  readonly near: readonly string[];
}

interface Common {
  readonly id: string;
  readonly name: string;
  /** Names that are sufficient by themselves. */
  readonly aliases: readonly string[];
  readonly everyday?: EverydayName;
  /** Names it where one word of each group stands close together, in any order: "shrink" and "photos". */
  readonly together?: readonly (readonly string[])[];
  readonly what: string;
  /** It pulls its work from one, or, as an ingredient, is one. */
  readonly reads?: Readable;
  /** Always true of it. */
  readonly implies: Profile;
  readonly role: WorkloadRole;
}

export interface Workload extends Common {
  readonly kind: WorkloadKind;
  /** What an expert supposes until told otherwise. */
  readonly usual: { readonly [Id in FactorId]?: Supposed<NonNullable<Profile[Id]>> };
  readonly verdict?: Advice;
  /** The address that was read; `null` for general knowledge, which implies nothing. */
  readonly source: string | null;
  /** The day the source was read. */
  readonly checked?: string;
}

/** An entry as it is written down: a supposition is `[value, probability]`, advice is `[option, flavour]`. */
export interface Draft extends Omit<Common, 'implies' | 'role'> {
  readonly role?: WorkloadRole;
  readonly implies?: Profile;
  readonly usual?: { readonly [Id in FactorId]?: readonly [value: NonNullable<Profile[Id]>, probability: number] };
  readonly verdict?: readonly [option: Advice['option'], flavour?: string];
  readonly source?: string;
}

const CHECKED = '2026-11-28';

export function workloadsOf(kind: WorkloadKind, drafts: readonly Draft[]): Workload[] {
  return drafts.map(({ role = 'workload', implies = {}, usual = {}, verdict, source, ...rest }) => ({
    ...rest,
    kind,
    role,
    implies,
    usual: Object.fromEntries(
      Object.entries(usual).map(([factor, [value, probability]]) => [factor, { value, probability }]),
    ) as Workload['usual'],
    ...(verdict && { verdict: verdict[1] ? { option: verdict[0], flavour: verdict[1] } : { option: verdict[0] } }),
    source: source ?? null,
    ...(source && { checked: CHECKED }),
  }));
}
