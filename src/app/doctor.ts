import { SetupError } from '../domain/setup-error.ts';
import { examine } from './doctor/examine.ts';
import type { Finding } from './doctor/finding.ts';
import { guarded } from './run.ts';
import { answeredUsage } from './usage.ts';

const USAGE = `npm run doctor                   Looks at the installation and says what to do; status 1 where something fails
npm run --silent doctor -- --json
npm run doctor -- --version
npm run doctor -- --help
`;

/** `npm run doctor`: what an operator would check, in one go; it changes nothing. */
await guarded(async () => {
  if (answeredUsage(USAGE)) return;
  const options = process.argv.slice(2);
  const unknown = options.find((option) => option !== '--json');
  if (unknown !== undefined) throw new SetupError(`There is no option ${unknown}.\n\n${USAGE}`);
  const findings = await examine();
  const sound = findings.every(({ status }) => status !== 'fail');
  process.stdout.write(
    options.length > 0 ? `${JSON.stringify({ ok: sound, findings })}\n` : findings.map(lineOf).join(''),
  );
  if (!sound) process.exitCode = 1;
});

function lineOf({ status, subject, found, remedy }: Finding): string {
  return `${status.padEnd(4)}  ${subject}: ${found}${remedy ? ` – ${remedy}` : ''}\n`;
}
