import { assumedWords } from '../../decision/cost/bill-lines.ts';
import type { Answer, Line } from '../effect.ts';
import type { About, Subject } from '../side-questions/about.ts';
import { memory, processors, size } from '../side-questions/size.ts';
import { explained } from '../wording/explained.ts';
import { peakLines } from './peak.ts';

/** How many instances the estimate counts on, of what size, and how to find out whether that is enough. */
export function sizeOfIt(about: About): Answer {
  const { advice, profile } = about;
  const bill = advice.cost?.bills.find(({ advised }) => advised);
  const lines: Line[] = [
    ...(bill?.size
      ? [{ text: `The estimate has ${bill.size} on ${bill.name}. ${assumedWords(advice.cost!)}`.trim() }]
      : []),
    ...(profile.peak_rps === undefined ? [] : peakLines(about, { rps: profile.peak_rps })),
    ...subjectOf(about).answer(about),
  ];
  return explained('Size', lines);
}

/** Processors or memory, where it asks for these. */
const subjectOf = ({ heard: { text } }: About): Subject =>
  [processors, memory].find(({ words }) => words.test(text)) ?? size;
