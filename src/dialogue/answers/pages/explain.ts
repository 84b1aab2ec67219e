import { corrections } from '../../../knowledge/corrections.ts';
import type { TopicId } from '../../../knowledge/entry.ts';
import { rules } from '../../../knowledge/rules.ts';
import { topics } from '../../../knowledge/topics/index.ts';
import { adviseMe } from '../../courtesies.ts';
import type { Answer } from '../../effect.ts';

/** An explanation is read in one go. */
const MOST_LINES = 8;

/** All sides of one topic, with what older guides get wrong. */
export function explain(topic: TopicId): Answer {
  const { name, summary, lines, sources, related } = topics[topic];
  const dated = corrections
    .filter((correction) => correction.topic === topic)
    .slice(0, Math.max(0, MOST_LINES - 1 - lines.length));
  return {
    type: 'explanation',
    title: name,
    lines: [
      { text: summary, sources },
      ...lines,
      ...dated.map(({ older, today, sources: own, checked }) => ({ text: `${older} ${today}`, sources: own, checked })),
    ],
    sources: [...new Set([...sources, ...[...lines, ...dated].flatMap((each) => each.sources)])],
    next: [
      ...related.slice(0, 2).map((id) => ({
        label: topics[id].name,
        say: `tell me about ${topics[id].name.toLowerCase()} with functions and containers`,
      })),
      adviseMe,
    ],
  };
}

/** The rules of thumb that the scoring is made of. */
export const rulesOfThumb = (): Answer => ({
  type: 'explanation',
  title: 'Rules of thumb',
  lines: rules.slice(0, MOST_LINES).map(({ text, sources }) => ({ text, sources })),
  sources: [...new Set(rules.slice(0, MOST_LINES).flatMap(({ sources }) => sources))],
  next: [adviseMe],
});
