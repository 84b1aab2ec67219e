import { type FactorId, type FactorValue, factorIds, sayName, sayValue } from '../../domain/profile.ts';
import { calledInSentence } from '../../knowledge/workloads/called.ts';
import type { Answer, Line } from '../effect.ts';
import { implied } from '../heard/recognized.ts';
import { wordsOf } from '../heard/words.ts';
import { believedProfile, type State } from '../state/state.ts';
import type { Turn } from '../turn.ts';
import { distinct } from '../wording/explained.ts';

/** "Why do you say on premises?", "did I tell you that?", "you said it’s in containers": it asks where something comes from. */
const asksForOrigin = new RegExp(
  [
    '\\b(?:why|how come|where|what makes)(?: (?:do|did|does|have|has|would))? (?:you|it|the bot) (?:say|saying|said|think|assume[ds]?|believe|claim(?:ed)?|write|wrote|put|get|got|take|took|conclude)\\b',
    '\\b(?:did|have|when did|where did) (?:i|we|anyone|anybody|someone) (?:ever )?(?:say|said|tell|told|mention(?:ed)?|write|written|wrote)\\b',
    '\\b(?:says who|who (?:said|says|told you))\\b',
    '\\byou (?:said|say|wrote|claim(?:ed)?|assumed?) (?=(?:so|it|that|this|we|i|my|our|the)\\b)',
  ].join('|'),
  'i',
);

interface Held {
  readonly factor: FactorId;
  readonly value: FactorValue;
}

/** Where what it asks about comes from; `undefined` where it asks no such thing, or of nothing that could be known. */
export function originAsked(state: State, { heard, understand }: Turn): Answer | undefined {
  const found = asksForOrigin.exec(heard.text);
  if (!found) return undefined;
  const rest = `${heard.text.slice(0, found.index)} ${heard.text.slice(found.index + found[0].length)}`.trim();
  const read = understand(rest, { phase: 'answered' });
  const named = { ...read, aboutTheirs: true };
  const stated = read.facts.length > 0 ? read.facts : implied(named, {}, '');
  const facts = stated.length > 0 ? stated : saidIn(state, rest);
  const lines = facts.length > 0 ? facts.map((fact) => originOf(state, fact)) : unheld(rest);
  return lines.length > 0 ? { type: 'explanation', lines: distinct(lines), sources: [], next: [] } : undefined;
}

/** What is held of the workload and said in a word of the text: "TCP". */
function saidIn(state: State, text: string): Held[] {
  const asked = new Set(wordsOf(text).filter((word) => word.length >= SHORTEST));
  return (Object.entries(believedProfile(state)) as [FactorId, FactorValue][])
    .filter(([factor, value]) => wordsOf(sayValue(factor, value)).some((word) => asked.has(word)))
    .map(([factor, value]) => ({ factor, value }));
}
const SHORTEST = 3;

/** "Where did you get the GPU from?" of those who told nothing of one. */
function unheld(text: string): Line[] {
  const asked = new Set(wordsOf(text));
  const factor = factorIds.find((id) => asked.has(sayName(id).toLowerCase()));
  return factor ? [{ text: `I don’t have that: nobody told me anything about ${sayName(factor)}.` }] : [];
}

function originOf({ profile, origins, supposed }: State, { factor, value }: Held): Line {
  const held = profile[factor];
  if (held !== undefined) {
    const said = sayValue(factor, held);
    const words = origins[factor]?.words;
    const from = words ? `I read that in “${words}”: ${said}.` : `That was picked here: ${said}.`;
    return { text: `${from} If that’s wrong, tell me what it is instead.` };
  }
  const usual = supposed[factor];
  if (usual)
    return {
      text: `Nobody said so. I assumed it, as it’s typical for ${calledInSentence(usual.because)}: ${sayValue(factor, usual.value)}. If that’s wrong, tell me what it is instead.`,
    };
  return { text: `I don’t have that: nobody told me “${sayValue(factor, value)}”, and the advice doesn’t rest on it.` };
}
