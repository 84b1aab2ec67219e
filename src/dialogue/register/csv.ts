import { dayOf, type Recorded } from './recorded.ts';

const columns: readonly (readonly [name: string, cell: (record: Recorded) => string])[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['status', ({ status }) => status],
  ['superseded_by', ({ superseded_by }) => superseded_by ?? ''],
  ['owner', ({ owner }) => owner],
  ['recorded', ({ at }) => dayOf(at)],
  ['changed', ({ changed_at }) => dayOf(changed_at)],
  ['verdict', ({ verdict }) => verdict],
  ['kind', ({ flavour }) => flavour],
  ['products', ({ trace }) => trace.advised.products.map(({ name }) => name).join('; ')],
  ['confidence', ({ confidence }) => confidence],
  ['cost_a_month', ({ trace }) => trace.advised.bills.map(({ name, total }) => `${name}: ${total}`).join('; ')],
  ['knowledge', ({ knowledge }) => knowledge],
  ['workspace', ({ team }) => team],
  ['channel', ({ channel }) => channel],
];

export const csvHeader = (): string => row(columns.map(([name]) => name));
export const csvRow = (record: Recorded): string => row(columns.map(([, cell]) => cell(record)));

/** As RFC 4180 has it. */
const row = (cells: readonly string[]): string => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;

/** Spreadsheets run a cell that begins so as a formula; with an apostrophe before it, it is text. */
const harmless = (text: string): string => (/^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
