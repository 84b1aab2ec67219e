import { SetupError } from '../../domain/setup-error.ts';
import { examine } from './doctor/examine.ts';
import { isSound, sayFindings } from './doctor/finding.ts';
import { guarded, readEnvironment } from './run.ts';
import { answeredUsage } from './usage.ts';

const USAGE = `npm run doctor                   Checks the installation and says what to do; status 1 if something fails
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
  const findings = await examine(readEnvironment);
  const ok = isSound(findings);
  process.stdout.write(options.length > 0 ? `${JSON.stringify({ ok, findings })}\n` : sayFindings(findings));
  if (!ok) process.exitCode = 1;
});
