import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvHeader, csvRow } from '../../dialogue/register/csv.ts';
import { recordJson } from '../../dialogue/register/json.ts';
import { recordMarkdown, type Told } from '../../dialogue/register/markdown.ts';
import { fileNameOf, type Recorded } from '../../dialogue/register/recorded.ts';
import { SetupError } from '../../domain/setup-error.ts';

export const formats = ['madr', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

export const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

/** All records as one text. */
export function exported(format: Format, records: readonly Recorded[]): string {
  if (format === 'csv') return [csvHeader(), ...records.map(csvRow)].join('');
  const told = teller(records);
  if (format === 'json')
    return `${JSON.stringify(
      records.map((record) => recordJson(record, told(record))),
      null,
      2,
    )}\n`;
  return records.map((record) => recordMarkdown(record, told(record))).join('\n');
}

/** Writes one file for each record in Markdown, and one for all in the other formats; gives their names. */
export function exportInto(folder: string, format: Format, records: readonly Recorded[]): readonly string[] {
  const told = teller(records);
  const files =
    format === 'madr'
      ? records.map((record) => [fileNameOf(record), recordMarkdown(record, told(record))] as const)
      : [[`decisions.${format}`, exported(format, records)] as const];
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
  } catch (error) {
    throw new SetupError(`--out: ${(error as Error).message}. Choose a writable folder.`);
  }
  return files.map(([name]) => name);
}

/** Whoever runs the app sees every record, and so what took whose place. */
function teller(records: readonly Recorded[]): (record: Recorded) => Told {
  const byId = new Map(records.map((record) => [record.id, record]));
  return ({ owner, superseded_by }) => ({ owner, successor: byId.get(superseded_by ?? '') });
}
