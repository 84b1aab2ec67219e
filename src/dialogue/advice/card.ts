import { aboveBudgetWords } from '../../decision/cost/budget.ts';
import { shortCostWords } from '../../decision/cost/wording.ts';
import type { Advice, Line } from '../effect.ts';
import { type Card, contentOf } from './card-content.ts';

/** Words that the lines below the headline may take; with labels, the headline and a lead they make 120 at most. */
const MOST_WORDS = 90;

/** What does not fit into a card stands with the details. */
export function cardOf(advice: Advice): Card {
  const { notes, platforms, what, close, check, why, cost, ruledOut } = contentOf(advice);
  const { weighed = [] } = advice;
  const { cost: estimate } = advice.recommendation;
  // Whoever named a budget is told that it is exceeded, however long the rest is.
  const above = estimate ? aboveBudgetWords(estimate) : '';
  const room = roomFor(MOST_WORDS - wordsInAll([what.text, above, ...notes]));
  const { fits } = room;
  // A reason of its very kind says more than a bill with all its parts.
  const first = why?.isOwn && fits(why) ? { why } : {};
  const before = platforms.filter(fits);
  const second = fits(close) ? { close } : {};
  room.free(wordsIn(above));
  const short = estimate ? shortCostWords(estimate) : '';
  // What was asked about is answered, if with a shorter bill.
  const kept = wordsInAll(weighed.map(({ text }) => text));
  const billed = billThatFits([cost, lineOf(short)], room, kept) ?? lineOf(above);
  const asked = ruledOut.filter(({ isAsked }) => isAsked).filter(fits);
  const named = weighed.filter(fits);
  const rest = {
    ruledOut: [...asked, ...ruledOut.filter(({ isAsked }) => !isAsked).filter(fits)],
    ...(!('why' in first) && fits(why) ? { why } : {}),
    ...(fits(check) ? { check } : {}),
  };
  return {
    notes,
    what,
    platforms: [...before, ...named],
    ...second,
    ...first,
    ...(billed ? { cost: billed } : {}),
    ...rest,
  };
}

const lineOf = (text: string): Line | undefined => (text ? { text } : undefined);

/** The first bill that leaves so many words for what comes after it, or else the first that fits at all. */
function billThatFits(bills: readonly (Line | undefined)[], room: Room, kept: number): Line | undefined {
  room.keep(kept);
  const beside = bills.find(room.fits);
  room.free(kept);
  return beside ?? bills.find(room.fits);
}

type Room = ReturnType<typeof roomFor>;

/** The words that are left for lines; each line that fits takes its own. */
function roomFor(words: number) {
  let left = words;
  return {
    fits<L extends Line>(line: L | undefined): line is L {
      if (!line || wordsIn(line.text) > left) return false;
      left -= wordsIn(line.text);
      return true;
    },
    keep(kept: number): void {
      left -= kept;
    },
    free(kept: number): void {
      left += kept;
    },
  };
}

/** The lines of a card but for the bill, with the labels that are read. */
export function linesOf(advice: Advice): readonly (Line & { readonly label?: string })[] {
  const { notes, what, platforms, ruledOut, why, close, check } = cardOf(advice);
  const withLabel = (label: string, lines: readonly (Line | undefined)[]) =>
    lines.flatMap((line) => (line ? [{ ...line, label }] : []));
  return [
    ...notes.map((text) => ({ text })),
    what,
    ...platforms,
    ...withLabel('Ruled out', ruledOut),
    ...withLabel('Why', [why]),
    ...(close ? [close] : []),
    ...withLabel('Check', [check]),
  ];
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const wordsInAll = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + wordsIn(text), 0);
