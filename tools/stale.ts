import { entries } from '../src/knowledge/entries.ts';
import { facts } from '../src/knowledge/facts/index.ts';

/** `npm run stale -- 6`: what was last checked, or speaks for a time, more than that many months ago. */
const months = Number(process.argv[2] ?? 12);
if (!Number.isFinite(months) || months < 0) {
  process.stderr.write('Give a number of months, such as: npm run stale -- 6\n');
  process.exit(2);
}
const limit = new Date();
limit.setMonth(limit.getMonth() - months);
const oldest = limit.toISOString().slice(0, 10);

const old = [
  ...entries.filter(({ checked }) => checked < oldest).map(({ id, checked }) => `${checked}  ${id}`),
  ...facts
    .filter((fact) => 'asOf' in fact && endOf(fact.asOf) < oldest)
    .map((fact) => `${'asOf' in fact ? fact.asOf : ''}  ${fact.id}  ${fact.statement}`),
];
process.stdout.write(
  old.length === 0
    ? `Nothing is older than ${months} months.\n`
    : `${old.sort().join('\n')}\n${old.length} older than ${months} months.\n`,
);

/** The last day that a year, a month or a span such as "2024-2026" may speak for. */
function endOf(asOf: string): string {
  const last = asOf.split(/[-/ ](?=20\d\d)/).at(-1) ?? asOf;
  if (/^\d{4}$/.test(last)) return `${last}-12-31`;
  return /^\d{4}-\d{2}$/.test(last) ? `${last}-31` : last;
}
