import { firstSteps } from '../../knowledge/running/first-steps.ts';
import type { Answer } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { explained } from '../wording/explained.ts';
import { toldOf } from './kinds.ts';

/** What to do first, and the choices that come with it. */
export function firstStepsFor(about: Pick<About, 'advice' | 'setting'>): Answer {
  const { advice } = about;
  const lead = { text: `For ${adviceInSentence(advice)}.` };
  const choices = advice.next.map(({ question }) => ({ label: question, say: question }));
  return {
    ...explained('First steps', [lead], [{ heading: 'In this order', lines: toldOf(firstSteps, about) }]),
    next: choices,
  };
}
