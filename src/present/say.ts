import type { Recommendation } from '../decision/recommendation/recommend.ts';
import { cardOf, linesOf } from '../dialogue/advice/card.ts';
import type { Advice, Answer, Comparison, Line, Question, Reply } from '../dialogue/effect.ts';
import { adviceWords } from '../dialogue/wording/advice-words.ts';
import { sayAssumptions, sayUnderstood } from '../dialogue/wording/reply-words.ts';
import { type Citation, sayDate } from '../knowledge/source.ts';
import { citationsOf } from './citations.ts';

/** A reply as plain text: the terminal's rendering, and what screen readers and notifications get. */
export function say(reply: Reply): string {
  switch (reply.type) {
    case 'question':
      return sayQuestion(reply);
    case 'recommendation':
      return reply.said ? sayAgain(reply, reply.said) : sayAdvice(reply);
    case 'comparison':
      return sayComparison(reply);
    default:
      return sayAnswer(reply);
  }
}

function sayQuestion({ lead, understood, lean, text, why }: Question): string {
  const echo = understood.length > 0 ? `My understanding: ${sayUnderstood(understood)}.` : undefined;
  return [lead, echo, lean, text, why ? `(${why})` : undefined].filter(Boolean).join('\n');
}

/** "Serverless functions, high confidence". */
export const headline = ({ recommendation }: Advice): string => headlineOf(recommendation);

export const headlineOf = (recommendation: Recommendation): string =>
  recommendation.relax ? 'No product fits' : `${adviceWords(recommendation)}, ${recommendation.confidence} confidence`;

export function sayAdvice(advice: Advice): string {
  const { understood, lead } = advice;
  const { notes, what, platforms, ruledOut, why, close, cost, check } = cardOf(advice);
  const cited = [what, ...platforms, ...ruledOut, ...(why ? [why] : [])];
  const { beside, list } = citationsOf(cited.map(({ sources }) => sources));
  const said = ({ text, sources }: Line): string => `${text}${beside(sources)}`;
  return [
    lead,
    `Recommendation: ${headline(advice)}`,
    ...notes,
    said(what),
    ...platforms.map(said),
    ...ruledOut.map((line) => `Ruled out: ${said(line)}`),
    why && `Why: ${said(why)}`,
    close?.text,
    cost && `Cost: ${cost.text}`,
    check && `Check: ${check.text}`,
    understood.length > 0 ? `My understanding: ${sayUnderstood(understood)}.` : '',
    sayAssumptions(advice),
    sayCitations(list),
    'Say “why” for the full reasoning, workarounds and sources.',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Advice that stays the same: what was taken in, and what its card did not say before. */
function sayAgain(advice: Advice, said: readonly string[]): string {
  const fresh = linesOf(advice).filter(({ text }) => !said.includes(text));
  const { beside, list } = citationsOf(fresh.map(({ sources }) => sources));
  return [
    advice.lead,
    ...fresh.map(({ label, text, sources }) => `${label ? `${label}: ` : ''}${text}${beside(sources)}`),
    sayCitations(list),
  ]
    .filter(Boolean)
    .join('\n');
}

function sayAnswer({ title, lines, lists = [], verbatim, sources }: Answer): string {
  const every = [...lines, ...lists.flatMap((each) => each.lines)];
  const { beside, list } = citationsOf(
    every.map((line) => line.sources),
    sources,
  );
  const said = (line: Line): string => `${line.text}${beside(line.sources)}`;
  return [
    ...(title ? [title] : []),
    ...lines.map(said),
    ...lists.flatMap(({ heading, lines: items }) => [`${heading}:`, ...items.map((item) => `• ${said(item)}`)]),
    verbatim,
    sayCitations(list),
  ]
    .filter(Boolean)
    .join('\n');
}

function sayComparison({ title, columns, rows, cites = [], sources }: Comparison): string {
  const sides = columns.slice(1);
  const { beside, list } = citationsOf(cites.flat(), sources);
  return [
    title,
    ...rows.flatMap(([name, ...cells], row) => [
      `${name}:`,
      ...cells.map((cell, at) => `  ${sides[at]}: ${cell}${beside(cites[row]?.[at + 1])}`),
    ]),
    sayCitations(list),
  ]
    .filter(Boolean)
    .join('\n');
}

/** "Sources:" with each page, its number and its date on a line of its own. */
const sayCitations = (list: readonly Citation[]): string =>
  list.length > 0
    ? [
        'Sources:',
        ...list.map((each, at) => `[${at + 1}] ${[each.title, each.url].filter(Boolean).join(' ')} (${sayDate(each)})`),
      ].join('\n')
    : '';
