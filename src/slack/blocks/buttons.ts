import type { Button } from '@slack/types';
import { z } from 'zod';
import { rareNeedIds } from '../../decision/rare-needs.ts';
import type { Suggestion } from '../../dialogue/effect.ts';
import { type FactorId, type FactorValue, factorIdSchema } from '../../domain/profile.ts';
import { clip } from './text.ts';

const LONGEST_VALUE = 2000;
const LONGEST_SAID = 1500;

/** What a click carries; it comes from a client, so it is checked again. */
export const pickSchema = z.object({ factor: factorIdSchema, value: z.union([z.string(), z.number(), z.boolean()]) });
export const statesSchema = z.object({ states: z.array(pickSchema) });
export const factorSchema = z.object({ factor: factorIdSchema });
/** Stands for "none of these" in the menu of rare needs. */
export const NO_NEED = 'none';
export const needsSchema = z.array(z.object({ value: z.enum([NO_NEED, ...rareNeedIds]) }));
/** What the menu of an answer carries beside things to say. */
export const MUTE = 'mute';
export const saySchema = z.object({ say: z.string().max(LONGEST_SAID) });

/** As much of a text as a button can carry; some characters take six in JSON. */
export function carriable(text: string): string {
  let longest = LONGEST_SAID;
  while (JSON.stringify({ say: clip(text, longest) }).length > LONGEST_VALUE) longest = Math.floor(longest * 0.8);
  return clip(text, longest);
}

export const button = (action: string, label: string, value: unknown): Button => ({
  type: 'button',
  action_id: action,
  text: { type: 'plain_text', text: clip(label, 75) },
  value: JSON.stringify(value),
});

export const pickButton = (factor: FactorId, value: FactorValue, label: string, at: number): Button =>
  button(`pick:${at}`, label, { factor, value });
export const skipButton = (factor: FactorId): Button => button('skip', 'Skip', { factor });
export const unsureButton = (factor: FactorId): Button => button('unsure', 'Not sure', { factor });
export const answerNowButton = (factor: FactorId): Button => button('answer-now', 'Answer now', { factor });
export const changeButton = (factor: FactorId): Button => button('reopen', 'Change', { factor });
export const sayButton = ({ label, say, states }: Suggestion, at: number): Button =>
  states ? button(`state:${at}`, label, { states }) : button(`say:${at}`, label, { say });
