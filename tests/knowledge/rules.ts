import { claims, type entries } from '../../src/knowledge/entries.ts';
import { fact, isFactId } from '../../src/knowledge/facts/index.ts';
import { terms } from '../../src/knowledge/glossary/index.ts';
import { pageFiles, pages } from '../../src/knowledge/pages/index.ts';
import { questionedIds } from '../../src/knowledge/questions/index.ts';
import { topics } from '../../src/knowledge/topics/index.ts';
import { citedInVain } from './article-rules.ts';

type Checked = typeof entries;

/** A rule of the knowledge with the reason for it; `check` lists what breaks it. */
export interface Rule {
  readonly name: string;
  readonly why: string;
  readonly check: (all: Checked) => readonly string[];
}

const LONGEST_TEXT = 700;
const twice = (names: readonly string[]): readonly string[] => names.filter((name, at) => names.indexOf(name) !== at);

export const knowledgeRules: readonly Rule[] = [
  {
    name: 'every entry is sourced and dated',
    why: 'An unsourced or undated statement is an opinion.',
    check: (all) =>
      all
        .filter(
          ({ sources, checked, id }) =>
            (sources.length === 0 && !id.startsWith('KO-')) || !/^20\d{2}-\d{2}-\d{2}$/.test(checked),
        )
        .map(({ id }) => id),
  },
  {
    name: 'every source exists',
    why: 'A dead reference cannot be followed.',
    check: (all) =>
      all.flatMap(({ id, sources }) =>
        sources.filter((source) => !(isFactId(source) || source in pages)).map((source) => `${id} cites ${source}`),
      ),
  },
  {
    name: 'no unverified fact is stated',
    why: 'A number that nobody has seen must not be shown.',
    check: (all) =>
      all.flatMap(({ id, sources }) =>
        sources
          .filter((source) => isFactId(source) && fact(source).status === 'unverified')
          .map((source) => `${id} cites ${source}`),
      ),
  },
  {
    name: 'an article that is cited for a term says it',
    why: 'A source has to hold what it is cited for.',
    check: () => citedInVain(terms),
  },
  {
    name: 'every page is cited',
    why: 'A source that nothing rests on is clutter.',
    check: (all) => Object.keys(pages).filter((page) => !all.some(({ sources }) => sources.includes(page))),
  },
  {
    name: 'no page stands twice',
    why: 'Of two pages with one key the later hides the other; of one page at two places only one is kept up to date.',
    check: () => {
      const all = pageFiles.flatMap((file) => Object.entries(file));
      const addresses = all.flatMap(([, { url }]) => url ?? []);
      return [...twice(all.map(([key]) => key)), ...twice(addresses)];
    },
  },
  {
    name: 'every question is of an entry',
    why: 'A question for an entry that was renamed finds nothing.',
    check: (all) => questionedIds().filter((id) => !all.some((entry) => entry.id === id)),
  },
  {
    name: 'ids are unique',
    why: 'An id names one thing.',
    check: (all) => twice(all.map(({ id }) => id)),
  },
  {
    name: 'texts fit one part of a Slack message',
    why: 'Longer texts are cut, and are not read.',
    check: (all) =>
      all
        .filter(({ texts }) => texts.some((text) => text.length > LONGEST_TEXT || text.trim() === ''))
        .map(({ id }) => id),
  },
  {
    name: 'no two entries say the same',
    why: 'A claim is written once.',
    check: (all) => {
      const seen = new Map<string, string>();
      return all.flatMap(({ id, texts }) =>
        texts
          .filter((text) => text.length > 40)
          .flatMap((text) => {
            const twin = seen.get(text);
            seen.set(text, id);
            return twin && twin !== id ? [`${id} repeats ${twin}`] : [];
          }),
      );
    },
  },
  {
    name: 'related terms and topics exist',
    why: 'A button must lead somewhere.',
    check: () => [
      ...terms.flatMap(({ id, related = [] }) =>
        related.filter((other) => !terms.some((term) => term.id === other)).map((other) => `${id} → ${other}`),
      ),
      ...Object.values(topics).flatMap(({ id, related }) =>
        related.filter((other) => !(other in topics)).map((other) => `${id} → ${other}`),
      ),
    ],
  },
  {
    name: 'no entry is shouted or advertised',
    why: 'People trust plain words.',
    check: (all) =>
      all
        .filter(({ texts }) =>
          texts.some((text) => /!|\b(?:amazing|best-in-class|seamless|cutting-edge|powerful)\b/i.test(text)),
        )
        .map(({ id }) => id),
  },
  {
    name: 'a scored claim names its case and its weight',
    why: 'What scores is what is said, and the reverse.',
    check: () =>
      claims.filter(({ when, weight }) => (when === undefined) !== (weight === undefined)).map(({ id }) => id),
  },
  {
    name: 'terms that claims use are in the glossary',
    why: 'Nobody should have to look up a word elsewhere.',
    check: (all) => {
      const known = new Set(terms.flatMap(({ term, aliases }) => [term.toLowerCase(), ...aliases]));
      const used = [
        'cold start',
        'provisioned concurrency',
        'microvm',
        'orchestration',
        'load balancer',
        'image',
        'cluster',
        'gb-second',
        'autoscaling',
      ];
      return used.filter(
        (word) => all.some(({ texts }) => texts.some((text) => text.toLowerCase().includes(word))) && !known.has(word),
      );
    },
  },
];
