import type { FactorId } from '../../domain/profile.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { State } from '../state/state.ts';

/** What is less likely is asked back, not answered. */
export const SURE = 0.5;

/** It was declined, or answered only with a question what was meant. */
export const isUnrecognised = ({ intent, confidence }: Understanding): boolean =>
  intent === undefined || intent === 'out-of-scope' || confidence < SURE;

/** The factor that was asked for, where a reply was taken for an answer, or for nothing, and says nothing of it. */
export function unreadIn({ phase, asked }: State, heard: Understanding): FactorId | undefined {
  if (phase !== 'asking' || !asked || heard.undoes || heard.provider) return undefined;
  const isRead = [...heard.facts.map(({ factor }) => factor), ...heard.takenBack].includes(asked.factor);
  return !isRead && (heard.intent === 'answer' || isUnrecognised(heard)) ? asked.factor : undefined;
}
