import type { Consultation } from '../dialogue/consult.ts';
import { sayOnce } from '../present/say-once.ts';
import { questionOf } from './schemas/public.ts';

/** The advice with its sources and what would be asked next, for those who read no structured results. */
export function adviceWords(consultation: Consultation): string {
  const { advice, replies } = consultation;
  if (!advice) return replies.map(sayOnce).join('\n');
  return [sayOnce(advice), questionWords(consultation)].filter(Boolean).join('\n');
}

function questionWords(consultation: Consultation): string {
  const question = questionOf(consultation);
  if (!question?.factor) return '';
  const { factor, text, unit, choices } = question;
  const how = unit
    ? `a number (${unit})`
    : choices.map(({ value, label }) => `${JSON.stringify(value)} (${label})`).join(', ');
  return `This is provisional. What could still change it: ${text}\nAsk the person, then call again with the same input and profile.${factor} set to ${how}. If they do not know, or after four questions, this is the advice.`;
}
