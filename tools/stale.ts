import { parseArgs } from 'node:util';
import { answeredUsage } from '../src/app/programs/usage.ts';
import { entries } from '../src/knowledge/entries.ts';
import { facts } from '../src/knowledge/facts/index.ts';
import { pages } from '../src/knowledge/pages/index.ts';
import { sayStale, staleIn } from './stale/report.ts';

const USAGE = `npm run stale -- [months] [--json]      What is older than that many months (12), undated or unverified
npm run stale -- --version
npm run stale -- --help
`;
if (answeredUsage(USAGE)) process.exit();

/** `npm run stale -- 6 --json`: what is older than that many months, undated or unverified. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const months = Number(positionals[0] ?? 12);
if (!Number.isFinite(months) || months < 0) {
  process.stderr.write('Give a number of months, such as: npm run stale -- 6\n');
  process.exit(2);
}
const stale = staleIn({ entries, facts, pages }, new Date().toISOString().slice(0, 10), months);
process.stdout.write(values.json ? `${JSON.stringify(stale, null, 2)}\n` : sayStale(stale, months));
