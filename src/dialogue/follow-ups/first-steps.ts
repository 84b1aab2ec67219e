import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { firstSteps } from '../../knowledge/running/first-steps.ts';
import type { Answer } from '../effect.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { explained } from '../wording/explained.ts';
import { kindsOf, told } from './kinds.ts';

/** What to do first, and the choices that come with it. */
export function firstStepsFor(advice: Recommendation): Answer {
  const steps = kindsOf(advice).flatMap((kind) => firstSteps[kind]);
  const lead = { text: `For ${adviceInSentence(advice)}.` };
  const choices = advice.next.map(({ question }) => ({ label: question, say: question }));
  return { ...explained('First steps', [lead], [{ heading: 'In this order', lines: steps.map(told) }]), next: choices };
}
