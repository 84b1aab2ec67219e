import { globSync } from 'node:fs';
import { superLinear } from './regexps/check.ts';
import { collect } from './regexps/collect.ts';

/**
 * `npm run lint`: fails where a regular expression may take more than linear time, since one message could then stop
 * the process. Without arguments it checks all of `src`.
 */
const files = process.argv.slice(2);
const { all, unknown } = await collect(files.length > 0 ? files : globSync('src/**/*.{ts,tsx}').sort());
const problems = [
  ...unknown.map((at) => `${at} builds a regular expression when it runs: build it when the module loads`),
  ...(await superLinear(all)),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${all.length} regular expressions, ${problems.length} that may be slow.\n`);
process.exit(problems.length > 0 ? 1 : 0);
