import { z } from 'zod';
import { type FactorId, factorIds, factorOf, menu, type Profile } from '../../domain/profile.ts';

/** What a factor takes, for people and for programs. */
export interface Allowed {
  readonly type: 'number' | 'string' | 'boolean';
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly values?: readonly (string | number | boolean)[];
}

export function allowedFor(id: FactorId): Allowed {
  const factor = factorOf(id);
  switch (factor.kind) {
    case 'number': {
      const { minimum, maximum } = z.toJSONSchema(factor.schema);
      return {
        type: 'number',
        unit: factor.unit,
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
      };
    }
    case 'choice':
      return { type: 'string', values: menu(id).map(({ value }) => value) };
    case 'yes-no':
      return { type: 'boolean', values: [true, false] };
  }
}

/** "How long is the longest run? In seconds." */
function describe(id: FactorId): string {
  const factor = factorOf(id);
  if (factor.kind === 'number') return `${factor.question} A number; unit: ${factor.unit}.`;
  return `${factor.question} ${menu(id)
    .map(({ value, label }) => `${value}: ${label}`)
    .join('; ')}.`;
}

/**
 * The profile with the question behind every factor, for the tool that is called first; the others say the same in the
 * domain's own schema, because what lists tools puts every word of them into a model's context.
 */
export const explainedProfile = z
  .strictObject(Object.fromEntries(factorIds.map((id) => [id, factorOf(id).schema.describe(describe(id)).optional()])))
  .describe(
    'What is known about the workload, by factor. Leave out what isn’t known: it’s assumed from what’s usual, and asked for where it matters.',
  ) as unknown as z.ZodType<Profile>;
