import type { Block, KnownBlock } from '@slack/types';
import { billsOf } from '../../../decision/cost/wording.ts';
import type { Answer, Comparison, Line } from '../../../dialogue/effect.ts';
import { sayButton } from '../buttons.ts';
import { clip, context, header, literal, section } from '../text.ts';
import { costChart } from './chart.ts';
import { folded } from './folded.ts';
import { linked, sourceList } from './sources.ts';

const line = ({ text, sources }: Line): string => `${literal(text)}${linked(sources)}`;
export const bullets = (lines: readonly Line[]): string => lines.map((each) => `• ${line(each)}`).join('\n');

export function answerBlocks({ title, lines, lists, verbatim, sources, next, cost }: Answer): (KnownBlock | Block)[] {
  const [first, ...rest] = lines;
  const body = [first ? line(first) : '', ...rest.map((each) => `• ${line(each)}`)].filter(Boolean).join('\n');
  return [
    ...(title ? [header(title)] : []),
    ...(body ? [section(body)] : []),
    ...listBlocks(lists ?? []),
    ...(cost && billsOf(cost).length > 1 ? [costChart(cost)] : []),
    ...(verbatim ? [snippet(verbatim)] : []),
    ...(sources.length > 0 && lines.every((each) => !each.sources) ? [context(sourceList(sources))] : []),
    ...(next.length > 0 ? [{ type: 'actions' as const, elements: next.slice(0, 5).map(sayButton) }] : []),
  ];
}

/** More lists than this are folded, so that the answer is seen at a glance. */
const MOST_OPEN = 2;

const listBlocks = (lists: NonNullable<Answer['lists']>): KnownBlock[] =>
  lists.map(({ heading, lines }) =>
    lists.length > MOST_OPEN
      ? folded(heading, [section(bullets(lines))])
      : section(`*${literal(heading)}*\n${bullets(lines)}`),
  );

/** Text that is shown as it is, to be copied. */
const snippet = (text: string): KnownBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: clip(text, LONGEST_SNIPPET) }] }],
});
const LONGEST_SNIPPET = 9000;

export function comparisonBlocks({ title, columns, rows, sources, next }: Comparison): KnownBlock[] {
  const cell = (text: string) => ({ type: 'raw_text' as const, text: text === '' ? ' ' : clip(text, 600) });
  return [
    header(title),
    { type: 'table', rows: [columns, ...rows].slice(0, 100).map((row) => row.map(cell)) } as KnownBlock,
    context(sourceList(sources)),
    { type: 'actions', elements: next.slice(0, 5).map(sayButton) },
  ];
}
