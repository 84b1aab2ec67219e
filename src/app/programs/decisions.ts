import { parseArgs } from 'node:util';
import type { Recorded } from '../../dialogue/register/recorded.ts';
import { traceSchema } from '../../dialogue/register/trace.ts';
import { SetupError } from '../../domain/setup-error.ts';
import { openDatabase } from '../../store/database/database.ts';
import { allRecords } from '../../store/register/all-records.ts';
import { dated } from '../../store/register/dated.ts';
import { exported, exportInto, type Format, formats, isFormat } from './decision-export.ts';
import { run } from './run.ts';

const USAGE = `npm run decisions -- list                       Recorded decisions, one a line
npm run decisions -- export --format madr       All of them: madr (Markdown), csv or json
                     --out DIR                  Into files in a folder instead of standard output
                     --workspace T0123          Only one workspace; works for list as well
npm run decisions -- --version
npm run decisions -- --help
`;

/** `npm run decisions`: the register for whoever runs the app, who sees all of it. */
await run(USAGE, async ({ DATABASE_URL }) => {
  const { command, format, out, workspace } = read(process.argv.slice(2));
  const database = await openDatabase(DATABASE_URL);
  try {
    const records: Recorded[] = [];
    for await (const { trace, ...record } of allRecords(database, workspace))
      records.push({ ...dated(record), trace: traceSchema.parse(trace) });
    if (command === 'list') process.stdout.write(listed(records));
    else process.stdout.write(out === undefined ? exported(format, records) : filed(out, format, records));
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
  if (more.length > 0 || (command !== 'list' && command !== 'export')) throw misused();
  if (command === 'list' && (values.format !== undefined || out !== undefined))
    throw misused('--format and --out only work with export.');
  if (!isFormat(format)) throw misused(`--format must be one of ${formats.join(', ')}.`);
  if (out === '') throw misused('--out needs the name of a folder.');
  return { command, format, out, workspace };
}

function parsed(args: string[]) {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { format: option, out: option, workspace: option } });
  } catch (error) {
    throw misused((error as Error).message);
  }
}

function misused(why = ''): SetupError {
  return new SetupError([why, USAGE.trimEnd()].filter(Boolean).join('\n\n'));
}

function listed(records: readonly Recorded[]): string {
  if (records.length === 0) return 'No decisions are recorded.\n';
  const cells = records.map(({ id, at, status, verdict, owner, title }) => [id, at, status, verdict, owner, title]);
  return [['id', 'recorded', 'status', 'verdict', 'owner', 'title'], ...cells]
    .map((row) => `${row.join('\t')}\n`)
    .join('');
}

function filed(folder: string, format: Format, records: readonly Recorded[]): string {
  const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
  const files = exportInto(folder, format, records);
  return `${count(records.length, 'decision')} in ${count(files.length, 'file')} under ${folder}\n`;
}
