import type { ContextBlock } from '@slack/types';
import { type Citation, sayDate } from '../../../knowledge/source.ts';
import { context, escapeText } from '../text.ts';

/** As much as one context block takes, with room to spare. */
const LONGEST = 2500;

/** "[1] page, date · [2] …": the numbered sources of one message, in as many blocks as they need. */
export function sourceBlocks(list: readonly Citation[]): ContextBlock[] {
  const texts: string[] = [];
  for (const [at, citation] of list.entries()) {
    const text = `[${at + 1}] ${linked(citation)}`;
    const last = texts.at(-1);
    if (last !== undefined && last.length + text.length < LONGEST) texts[texts.length - 1] = `${last} · ${text}`;
    else texts.push(text);
  }
  return texts.map(context);
}

function linked(citation: Citation): string {
  const name = escapeText(`${shorten(citation.title)}, ${sayDate(citation)}`);
  return citation.url ? `<${citation.url}|${name}>` : name;
}

const shorten = (title: string): string =>
  title
    .replace(/, commit \w+/, '')
    .replace(/: Tradeoffs across your Technical Stack/, '')
    .replace(/ \([^()]*\)$/, '');
