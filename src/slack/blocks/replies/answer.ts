import type { Block, KnownBlock } from '@slack/types';
import { billsOf } from '../../../decision/cost/wording.ts';
import type { Answer, Comparison, Line } from '../../../dialogue/effect.ts';
import { type Citations, citationsOf } from '../../../present/citations.ts';
import { sayButton } from '../buttons.ts';
import { snippet } from '../snippet.ts';
import { clip, header, literal, section } from '../text.ts';
import { costChart } from './chart.ts';
import { folded } from './folded.ts';
import { sourceBlocks } from './sources.ts';

export function answerBlocks(answer: Answer): (KnownBlock | Block)[] {
  const { title, lines, lists = [], verbatim, sources, next, cost } = answer;
  const said = [...lines, ...lists.flatMap((each) => each.lines)];
  const citations = citationsOf(
    said.map((each) => each.sources),
    sources,
  );
  const line = lineWith(citations);
  const [first, ...rest] = lines;
  const body = [first ? line(first) : '', ...rest.map((each) => `• ${line(each)}`)].filter(Boolean).join('\n');
  return [
    ...(title ? [header(title)] : []),
    ...(body ? [section(body)] : []),
    ...listBlocks(lists, line),
    ...(cost && billsOf(cost).length > 1 ? [costChart(cost)] : []),
    ...(verbatim ? [snippet(verbatim)] : []),
    ...sourceBlocks(citations.list),
    ...(next.length > 0 ? [{ type: 'actions' as const, elements: next.slice(0, 5).map(sayButton) }] : []),
  ];
}

/** More lists than this are folded, so that the answer is seen at a glance. */
const MOST_OPEN = 2;

const listBlocks = (lists: NonNullable<Answer['lists']>, line: (line: Line) => string): KnownBlock[] =>
  lists.map(({ heading, lines }) => {
    const bullets = lines.map((each) => `• ${line(each)}`).join('\n');
    return lists.length > MOST_OPEN
      ? folded(heading, [section(bullets)])
      : section(`*${literal(heading)}*\n${bullets}`);
  });

const lineWith =
  ({ beside }: Citations) =>
  ({ text, sources }: Line): string =>
    `${literal(text)}${beside(sources)}`;

export function comparisonBlocks({ title, columns, rows, cites = [], sources, next }: Comparison): KnownBlock[] {
  const { beside, list } = citationsOf(cites.flat(), sources);
  const cell = (text: string) => ({ type: 'raw_text' as const, text: text === '' ? ' ' : clip(text, 600) });
  const cited = rows.map((row, at) => row.map((text, column) => `${text}${beside(cites[at]?.[column])}`));
  return [
    header(title),
    { type: 'table', rows: [columns, ...cited].slice(0, 100).map((row) => row.map(cell)) } as KnownBlock,
    ...sourceBlocks(list),
    { type: 'actions', elements: next.slice(0, 5).map(sayButton) },
  ];
}
