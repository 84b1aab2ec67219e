import { proseProblems } from './prose/check.ts';

/** `node tools/check-prose.ts`: fails where documents, messages, knowledge or comments are not plain American English. */
const problems = proseProblems();
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length > 0 ? 1 : 0);
