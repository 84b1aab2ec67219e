import { capitalized } from '../../domain/wording.ts';

/** “No longer” and “no disk” are no verdict. */
const verdict =
  /^(?:Yes\b[,:.]? *|No[,:.] |(?:Rarely|Hardly|Seldom|Usually|Often|Mostly|Largely|In part|Not quite)\. )(?:[Bb]ut )?/;

/** Whether a text begins with a yes, a no or something between. */
export const hasVerdict = (text: string): boolean => verdict.test(text);

/** What a text says after its yes or no. */
export const withoutVerdict = (text: string): string => capitalized(text.replace(verdict, ''));

/** "Which regions has it?" wants no yes. */
export const asksOpenly = (text: string): boolean => opener.test(text);
const opener =
  /^\W*(?:(?:so|ok|and|but|hi|hello|please)\W+)*(?:(?:in|on|at|of|for|from|with|to|by) )?(?:which|what|whats|how|where|why|when|who)\b/i;
