import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { csvHeader, csvRow } from '../dialogue/register/csv.ts';
import { recordJson } from '../dialogue/register/json.ts';
import { recordMarkdown, type Told } from '../dialogue/register/markdown.ts';
import { fileNameOf, type Recorded } from '../dialogue/register/recorded.ts';
import { traceSchema } from '../dialogue/register/trace.ts';
import { SetupError } from '../domain/setup-error.ts';
import { openDatabase } from '../store/database/database.ts';
import { allRecords } from '../store/register/all-records.ts';
import { dated } from '../store/register/dated.ts';
import { run } from './run.ts';

const formats = ['madr', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

const USAGE = `npm run decisions -- list                     Recorded decisions, one a line
npm run decisions -- export --format csv      All of them: madr (Markdown), csv or json
                   --out DIR                  Into files in a folder instead of standard output
                   --workspace T0123          Of one workspace alone, here and for list
npm run decisions -- --version
npm run decisions -- --help
`;

/** `npm run decisions`: the register for whoever runs the app, who sees all of it. */
await run(USAGE, async ({ DATABASE_URL }) => {
  const { command, format, out, workspace } = read(process.argv.slice(2));
  const database = await openDatabase(DATABASE_URL);
  try {
    const records = await recordsIn(database, workspace);
    if (command === 'list') process.stdout.write(listed(records));
    else if (out === undefined) process.stdout.write(exported(format, records));
    else process.stdout.write(exportInto(out, format, records));
  } finally {
    await database.db.destroy();
  }
});

interface Call {
  readonly command: 'list' | 'export';
  readonly format: Format;
  readonly out?: string | undefined;
  readonly workspace?: string | undefined;
}

function read(args: string[]): Call {
  const { values, positionals } = parsed(args);
  const [command, ...more] = positionals;
  const { format = 'madr', out, workspace } = values;
  if (more.length > 0 || (command !== 'list' && command !== 'export')) throw new SetupError(USAGE.trimEnd());
  if (command === 'list' && (values.format !== undefined || out !== undefined))
    throw new SetupError(`--format and --out are for export.\n\n${USAGE.trimEnd()}`);
  if (!isFormat(format)) throw new SetupError(`--format must be one of ${formats.join(', ')}.\n\n${USAGE.trimEnd()}`);
  if (out === '') throw new SetupError(`--out needs the name of a folder.\n\n${USAGE.trimEnd()}`);
  return { command, format, out, workspace };
}

function parsed(args: string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { format: option, out: option, workspace: option } });
  } catch (error) {
    throw new SetupError(`${(error as Error).message}\n\n${USAGE.trimEnd()}`);
  }
}

const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

async function recordsIn(
  database: Parameters<typeof allRecords>[0],
  workspace: string | undefined,
): Promise<readonly Recorded[]> {
  const records: Recorded[] = [];
  for await (const { trace, ...record } of allRecords(database, workspace))
    records.push({ ...dated(record), trace: traceSchema.parse(trace) });
  return records;
}

function listed(records: readonly Recorded[]): string {
  if (records.length === 0) return 'No decisions are recorded.\n';
  const cells = records.map(({ id, at, status, verdict, owner, title }) => [id, at, status, verdict, owner, title]);
  return [['id', 'recorded', 'status', 'verdict', 'owner', 'title'], ...cells]
    .map((row) => `${row.join('\t')}\n`)
    .join('');
}

/** Whoever runs the app sees every record, and so what took whose place. */
const told = (record: Recorded, all: readonly Recorded[]): Told => ({
  owner: record.owner,
  successor: all.find(({ id }) => id === record.superseded_by),
});

function exported(format: Format, records: readonly Recorded[]): string {
  if (format === 'csv') return [csvHeader(), ...records.map(csvRow)].join('');
  if (format === 'json')
    return `${JSON.stringify(
      records.map((record) => recordJson(record, told(record, records))),
      null,
      2,
    )}\n`;
  return records.map((record) => recordMarkdown(record, told(record, records))).join('\n');
}

/** One file for each record in Markdown, and one for all in the other formats. */
function exportInto(folder: string, format: Format, records: readonly Recorded[]): string {
  const files =
    format === 'madr'
      ? records.map((record) => [fileNameOf(record), recordMarkdown(record, told(record, records))] as const)
      : [[`decisions.${format}`, exported(format, records)] as const];
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
  } catch (error) {
    throw new SetupError(`--out: ${(error as Error).message}. Choose a folder that may be written.`);
  }
  return `${records.length} ${records.length === 1 ? 'decision' : 'decisions'} in ${files.length} ${files.length === 1 ? 'file' : 'files'} under ${folder}\n`;
}
