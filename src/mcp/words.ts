import type { Consultation } from '../dialogue/consult.ts';
import type { Advice, Reply } from '../dialogue/effect.ts';
import { say } from '../present/say.ts';
import { questionOf } from './schemas/public.ts';

/** A reply as text. How to go on in a conversation is left out, since a call is none. */
export const wordsOf = (reply: Reply | Advice): string =>
  say(reply)
    .split('\n')
    .filter((line) => !line.startsWith('Say “'))
    .join('\n');

/** The advice with its sources and what would be asked next, for those who read no structured results. */
export function adviceWords(consultation: Consultation): string {
  const { advice, replies } = consultation;
  if (!advice) return replies.map(wordsOf).join('\n');
  return [wordsOf(advice), questionWords(consultation)].filter(Boolean).join('\n');
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
