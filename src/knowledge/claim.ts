import type { Profile } from '../domain/profile.ts';
import { stating } from './references.ts';
import type { SourceId } from './source.ts';

export const optionIds = ['serverless', 'containers', 'vms'] as const;
/** What one workload can run on. */
export type OptionId = (typeof optionIds)[number];
/** `managed`: do not run it yourself. `hybrid`: a choice over several. */
export type Verdict = OptionId | 'managed' | 'hybrid';

/** The factor values for which a claim speaks. */
export type When = { readonly [Id in keyof Profile]?: readonly NonNullable<Profile[Id]>[] };

/** How strongly a claim speaks for or against its option: 1 weak, 2 medium, 3 strong, 4 nearly decisive. */
export type Weight = 1 | 2 | 3 | 4;

export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The day it was last held against its sources. */
  readonly checked: string;
  /** Absent: true for everyone, and never scored. */
  readonly when?: When;
  readonly weight?: Weight;
  /** It says nothing where this holds as well. */
  readonly unless?: When;
  /** Entries of the catalogue that it carries. */
  readonly carries?: readonly string[];
}

export interface Option {
  readonly id: OptionId;
  readonly name: string;
  readonly summary: string;
  readonly pros: readonly Claim[];
  readonly cons: readonly Claim[];
  /** What the option starts from before anything is known, in points. */
  readonly prior: number;
}

type Draft = Omit<Claim, 'checked'> & { readonly checked?: string };

/** An option whose claims were all checked on one day unless they say otherwise. */
export function defineOption(
  option: Omit<Option, 'pros' | 'cons'> & {
    readonly checked: string;
    readonly pros: readonly Draft[];
    readonly cons: readonly Draft[];
  },
): Option {
  const { checked, pros, cons, ...rest } = option;
  const date = (claims: readonly Draft[]) => claims.map((claim): Claim => ({ checked, ...claim }));
  return stating({ ...rest, pros: date(pros), cons: date(cons) });
}
