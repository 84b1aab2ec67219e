import type { Block } from '../../records.ts';
import { literal, mrkdwn } from './mrkdwn.ts';

/** A block with every text in it made ready for the library. */
export const prepared = (block: Block): unknown => ready(block);

/** How texts are made ready, by their type. */
const formats: ReadonlyMap<unknown, (text: string) => string> = new Map([
  ['mrkdwn', mrkdwn],
  ['plain_text', literal],
  ['raw_text', literal],
]);

function ready(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ready);
  if (typeof value !== 'object' || value === null) return value;
  const { type, text } = value as { type?: unknown; text?: unknown };
  const format = formats.get(type);
  if (typeof text === 'string' && format) return { ...value, text: format(text) };
  // Images would be fetched from elsewhere; their description stands for them.
  if (type === 'image') return { type: 'plain_text', text: literal(String((value as Block)['alt_text'])) };
  if (type === 'raw_number') return { type: 'raw_text', text: String((value as Block)['value']) };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, ready(each)]));
}
