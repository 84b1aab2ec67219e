import { assumedWords } from '../../decision/cost/bill-lines.ts';
import type { ShownBill } from '../../decision/cost/shown-bill.ts';
import type { Answer, Line } from '../effect.ts';
import type { About, Subject } from '../side-questions/about.ts';
import { isEnough, memory, processors, size } from '../side-questions/size.ts';
import { explained } from '../wording/explained.ts';
import { peakLines } from './peak.ts';

/** How many instances the estimate counts on, of what size, and how to find out whether that is enough. */
export function sizeOfIt(about: About): Answer {
  const enough = isEnough(about);
  if (enough) return enough;
  const { advice, profile } = about;
  const bill = advice.cost?.bills.find(({ advised }) => advised);
  const lines: Line[] = [
    ...(bill?.size ? [{ text: sizeWords(bill, assumedWords(advice.cost!)) }] : []),
    ...(profile.peak_rps === undefined ? [] : peakLines(about, { rps: profile.peak_rps })),
    ...subjectOf(about).answer(about),
  ];
  return explained('Size', lines);
}

/** Bills that lie further apart than this are for quite different sizes. */
const FAR_APART = 4;

function sizeWords({ name, size, total, low = total, high = total }: ShownBill, assumed: string): string {
  if (high <= FAR_APART * low) return `The estimate has ${size} on ${name}. ${assumed}`.trim();
  return `I can’t say yet: it depends on what I had to assume, and the bills for the two ends lie far apart. The estimate has ${size} on ${name}. ${assumed} Tell me your own numbers, and I’ll work it out.`;
}

/** Processors or memory, where it asks for these. */
const subjectOf = ({ heard: { text } }: About): Subject =>
  [processors, memory].find(({ words }) => words.test(text)) ?? size;
