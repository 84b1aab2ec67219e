import type { OptionId } from '../../knowledge/claim.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Answer } from '../effect.ts';
import { answerFollowUp } from '../follow-up.ts';
import type { About } from './about.ts';

/** Longer questions are about more than the name in them. */
const MOST_WORDS = 6;
const offers =
  /\b(?:what about|how about|why not|can(?:'t)? (?:i|we) use|could (?:i|we) use|should (?:i|we) use|or|instead)\b/i;

/** "What about AWS Batch?": why it is not the advice, or how it is of the same kind. */
export function otherOption({ heard, state, setting, advice }: About): Answer | undefined {
  const named = placeNamed(heard);
  if (!named) return undefined;
  const answer = answerFollowUp(state, { about: 'option', option: named.option }, setting);
  if (answer) return answer;
  const kind = named.flavour && named.flavour !== advice.flavour ? `, as ${named.flavour}` : '';
  const text = `${named.name} is ${verdictName(named.option).toLowerCase()} too${kind}; I’d go for ${advice.flavour} here.`;
  return { type: 'explanation', lines: [{ text }], sources: [], next: [] };
}

function placeNamed({ text, workloads }: Understanding) {
  const [only, ...others] = workloads;
  if (!only || others.length > 0 || !offers.test(text) || text.split(/\s+/).length > MOST_WORDS) return undefined;
  const { name, verdict } = workloadOf(only.id);
  if (!verdict || verdict.option === 'managed') return undefined;
  return { name, option: verdict.option as OptionId, flavour: verdict.flavour };
}
