import { z } from 'zod';
import { providerSettings } from '../../decision/provider.ts';
import type { Workload } from '../../dialogue/consult.ts';
import { profileSchema } from '../../domain/profile.ts';
import { explainedProfile } from './profile.ts';

/** A page of text; a workload takes a few lines. */
export const LONGEST_TEXT = 8000;

export const text = z.string().min(1).max(LONGEST_TEXT);

/** A workload in words, in facts or in both; facts count for more. */
export const workloadShape = {
  text: text
    .optional()
    .describe(
      'The workload in the person’s own words, English, a line or two: what it does, how often, how long, how large, what exists. Several parts may be described at once.',
    ),
  profile: profileSchema.optional().describe('Facts by factor, as in “advise”.'),
  provider: z
    .enum(providerSettings)
    .optional()
    .describe('Whose limits decide; “any” (the default) looks at AWS, Azure and Google Cloud.'),
};

export const NOTHING_TOLD = 'Give text, profile, or both';
export const isTold = ({ text: said, profile }: Workload): boolean =>
  said !== undefined || Object.keys(profile ?? {}).length > 0;

const told = { error: NOTHING_TOLD, path: ['text'] };
export const workloadSchema = z.strictObject(workloadShape).refine(isTold, told);
export const explainedWorkloadSchema = z
  .strictObject({ ...workloadShape, profile: explainedProfile.optional() })
  .refine(isTold, told);
