import { isCountry } from '../../domain/countries.ts';
import type { Token } from '../text/tokens.ts';

/** What a classifier sees of a text: its words, and what else is known of it ("names a database"). */
export interface Seen {
  readonly tokens: readonly Token[];
  readonly named?: readonly string[];
}

export const BIAS = 'bias';
/** What stands before the first word, and after the last. */
export const BOUNDARY = '^';
export const END = '$';
/** A figure is one word, so that none decides by its digits. */
const FIGURE = '#';
/** Countries are one word too: what holds of the data of one holds of any other's. */
const COUNTRY = '@';

export const wordOf = (token: Token): string => classOf(token) ?? token.stem;
export const keyOf = (token: Token): string => classOf(token) ?? token.text;
/** What a word counts as, if it is one of many that say the same. */
function classOf({ text, number }: Token): string | undefined {
  if (number !== undefined) return FIGURE;
  return isCountry(text) ? COUNTRY : undefined;
}
export const pair = (one: string, two: string): string => `b:${one} ${two}`;

/** The word itself first, then its pieces. */
export function featuresOfWord(token: Token): string[] {
  const alike = classOf(token);
  if (alike) return [`w:${alike}`];
  return [`w:${token.stem}`, ...piecesOf(token.text)];
}

/** Letters of a word at a time that are features; they survive a typo. */
const PIECE = 4;
const MOST_PIECES = 16;

function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  const padded = `<${word}>`;
  for (let at = 0; at + PIECE <= padded.length && at < MOST_PIECES; at += 1)
    pieces.push(`c:${padded.slice(at, at + PIECE)}`);
  return pieces;
}

export const isPiece = (feature: string): boolean => feature.startsWith('c:');
