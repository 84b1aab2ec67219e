import { type OptionId, optionIds } from '../../../knowledge/claim.ts';
import { criteria } from '../../../knowledge/criteria/index.ts';
import { options } from '../../../knowledge/index.ts';
import type { Understanding } from '../../../nlu/understanding.ts';
import { adviseMe } from '../../courtesies.ts';
import type { Comparison } from '../../effect.ts';
import { mentionsIn } from '../mentions.ts';

const FIRST = 6;

/** The options named (all, where fewer than two are) by the criteria that decide most often. */
export function compare(heard: Pick<Understanding, 'tokens' | 'topic'>): Comparison {
  const named = mentionsIn(heard.tokens).options;
  const chosen: readonly OptionId[] = named.length >= 2 ? named : optionIds;
  const everything = heard.tokens.some(
    ({ text }) => text === 'all' || text === 'everything' || text === 'full' || text === 'more',
  );
  const sorted = criteria.toSorted(
    (a, b) => Number(b.topic === heard.topic) - Number(a.topic === heard.topic) || b.rank - a.rank,
  );
  const shown = everything ? sorted : sorted.slice(0, FIRST);
  const names = chosen.map((id) => options[id].name);
  return {
    type: 'comparison',
    title: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
      names.map((name, at) => (at === 0 ? name : name.toLowerCase())),
    ),
    columns: ['', ...names],
    rows: shown.map((row) => [row.name, ...chosen.map((id) => row[id])]),
    cites: shown.map((row) => [[], ...chosen.map((id) => row.cites[id])]),
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
    next: [
      ...(everything ? [] : [{ label: 'More criteria', say: `compare all criteria of ${chosen.join(' and ')}` }]),
      { label: 'Rules of thumb', say: 'explain the rules of thumb for serverless and containers' },
      adviseMe,
    ],
  };
}
