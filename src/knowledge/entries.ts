import type { Claim } from './claim.ts';
import { clusterCons, clusterPros } from './clusters.ts';
import { corrections } from './corrections.ts';
import { criteria } from './criteria/index.ts';
import type { Entry, Topic } from './entry.ts';
import { flavours } from './flavours.ts';
import { followOns } from './follow-on.ts';
import { terms } from './glossary/index.ts';
import { hybridPatterns } from './hybrid-patterns.ts';
import { options } from './index.ts';
import { knockOutRules } from './knock-outs.ts';
import { managed } from './managed.ts';
import { notes } from './notes/index.ts';
import { rules } from './rules.ts';
import { topics } from './topics/index.ts';
import { useCases } from './use-cases.ts';

/** Every claim about an option. */
export const claims: readonly Claim[] = [
  ...Object.values(options).flatMap(({ pros, cons }) => [...pros, ...cons]),
  ...managed.pros,
  ...managed.cons,
  ...clusterCons,
  ...clusterPros,
];

/** Everything with sources, a date and texts, whatever its kind. */
export const entries: readonly {
  id: string;
  sources: readonly string[];
  checked: string;
  carries: readonly string[];
  texts: readonly string[];
}[] = [
  ...claims.map(({ id, sources, checked, carries = [], text }) => ({ id, sources, checked, carries, texts: [text] })),
  ...[
    ...criteria,
    ...Object.values(topics).map((topic) => ({ ...topic, sources: sourcesOf(topic) })),
    ...terms,
    ...useCases,
    ...rules,
    ...hybridPatterns,
    ...followOns,
    ...corrections,
    ...notes,
  ].map((entry: Entry) => ({ ...entry, texts: textsOf(entry) })),
  ...Object.entries(flavours).map(([id, flavour]) => ({
    id,
    sources: flavour.sources,
    checked: flavour.checked,
    carries: 'carries' in flavour ? flavour.carries : [],
    texts: [flavour.text],
  })),
  ...knockOutRules.map((rule) => ({
    id: rule.id,
    sources: 'sources' in rule ? rule.sources : [],
    checked: rule.checked,
    carries: [],
    texts: [rule.workaround, 'lacks' in rule ? rule.lacks : rule.limits],
  })),
];

/** What a topic rests on, its lines included. */
function sourcesOf({ sources: [first, ...rest], lines }: Topic): Topic['sources'] {
  const others = new Set([...rest, ...lines.flatMap((line) => line.sources)]);
  return [first, ...[...others].filter((source) => source !== first)];
}

/** Every sentence of an entry that may be shown. */
function textsOf(entry: Entry): string[] {
  const notShown = new Set([
    'id',
    'checked',
    'carries',
    'sources',
    'related',
    'aliases',
    'mentions',
    'topic',
    'rank',
    'after',
    'option',
    'about',
    'questions',
    'cites',
  ]);
  return Object.entries(entry).flatMap(([key, value]) =>
    notShown.has(key) ? [] : [value].flat().flatMap((part) => (typeof part === 'string' ? [part] : (part?.text ?? []))),
  );
}
