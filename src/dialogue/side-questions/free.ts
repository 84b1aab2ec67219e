import { totalWords } from '../../decision/cost/totals.ts';
import { notes } from '../../knowledge/notes/index.ts';
import type { Line } from '../effect.ts';
import type { About, Subject } from './about.ts';

/** What can be had for nothing, of hosts that have such an offer. */
const OFFERS = 'n-hosts-free';

/** "Which one is free?": what the bill of this workload comes to nothing on, and what is offered for nothing. */
export const free: Subject = {
  words: /\bfree\b(?! (?:tier|allowance|quota|disk|space|memory|ram)\b)|\bfor nothing\b|\bcosts? nothing\b/i,
  answer: ({ advice: { cost } }: About): readonly Line[] => {
    const nothing = (cost?.bills ?? []).filter(({ total, tiny }) => total === 0 && !tiny);
    const here = nothing.map(
      (bill): Line => ({
        text: `${bill.name} comes to ${totalWords(bill)} a month for what you told me.`,
        sources: bill.items.map(({ source }) => source),
      }),
    );
    const offers = notes.find(({ id }) => id === OFFERS);
    return [...here, ...(offers ? [{ text: offers.text, sources: offers.sources }] : [])];
  },
};
