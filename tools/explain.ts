import { parseArgs } from 'node:util';
import { answeredUsage } from '../src/app/programs/usage.ts';
import { factorIds, isFactorId } from '../src/domain/profile.ts';
import { explainer } from './explain/explanation.ts';
import { learned } from './learned.ts';

const USAGE = `npm run explain -- "<text>" [--asked <factor>]     How a text is understood, stage by stage
The factors: ${factorIds.join(' ')}
`;
if (answeredUsage(USAGE)) process.exit();

/** `npm run explain -- "text" [--asked factor]`: how a text is understood, stage by stage. */
const { values, positionals } = parseArgs({ options: { asked: { type: 'string' } }, allowPositionals: true });
const text = positionals.join(' ');
const { asked } = values;
if (!text || (asked !== undefined && !isFactorId(asked))) {
  process.stderr.write(
    `Give a text, and a factor if you like: npm run explain -- "once a night" --asked traffic\n${USAGE}`,
  );
  process.exit(2);
}
process.stdout.write(explainer(learned())(text, asked));
