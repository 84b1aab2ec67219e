import { citedBillLines } from '../../decision/cost/bill-lines.ts';
import { totalWords } from '../../decision/cost/totals.ts';
import { sayValue } from '../../domain/profile.ts';
import type { Answer } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { explained } from '../wording/explained.ts';
import { besidesBill, estimateFor } from './estimate.ts';

/** What the estimate adds up from, where it is doubted: what it leaves out is most of the difference. */
export function billDoubted(about: About): Answer {
  const { advice, profile } = about;
  const { cost } = advice;
  const [bill] = cost?.bills ?? [];
  if (!cost || !bill) return estimateFor(about);
  const paid = profile.spend_usd === undefined ? '' : `You pay about ${sayValue('spend_usd', profile.spend_usd)}. `;
  const lead = `${paid}My ${totalWords(bill)} covers ${bill.name} alone, for the numbers below. Anything else on your bill (databases, disks, logs, traffic, test systems, spare capacity) comes on top, so compare it with that one line. If a number below is wrong, tell me.`;
  const [own] = citedBillLines({ ...cost, bills: [bill] });
  return explained('The estimate', [{ text: lead }, ...(own ? [own] : []), ...besidesBill(cost, bill)]);
}
