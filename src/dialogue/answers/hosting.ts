import type { FollowOn } from '../../knowledge/entry.ts';
import { followOns } from '../../knowledge/follow-on.ts';
import { PhraseBook } from '../../nlu/mentions/phrases.ts';
import { tokenize } from '../../nlu/text/tokens.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { adviseMe } from '../courtesies.ts';
import type { Answer } from '../effect.ts';

const book = new PhraseBook<FollowOn>();
for (const choice of followOns) {
  for (const mention of choice.mentions) {
    const words = tokenize(mention).map(({ text }) => text);
    if (words.length > 0) book.add(words.join(' '), choice);
  }
}

/** The choice after the choice that a text names most of. */
export function hosting({ tokens }: Pick<Understanding, 'tokens'>): Answer {
  const weights = new Map<FollowOn, Set<number>>();
  for (const { meaning, from, to } of book.find(tokens)) {
    const covered = weights.get(meaning) ?? new Set<number>();
    for (let at = from; at < to; at += 1) covered.add(at);
    weights.set(meaning, covered);
  }
  const best = [...weights].sort((a, b) => b[1].size - a[1].size || a[0].mentions.length - b[0].mentions.length);
  const chosen = best
    .slice(0, 2)
    .filter(([, covered]) => covered.size >= (best[0]?.[1].size ?? 0))
    .map(([choice]) => choice);
  const shown = chosen.length > 0 ? chosen : followOns.slice(0, 2);
  return {
    type: 'explanation',
    title: shown[0]!.question,
    lines: shown.flatMap(({ question, answer, sources }, at) =>
      at === 0 ? [{ text: answer, sources }] : [{ text: question }, { text: answer, sources }],
    ),
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
    next: [adviseMe, { label: 'Compare the options', say: 'compare serverless, containers and VMs' }],
  };
}
