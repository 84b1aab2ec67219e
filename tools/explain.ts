import { parseArgs } from 'node:util';
import { answeredUsage } from '../src/app/programs/usage.ts';
import { factorIds, isFactorId } from '../src/domain/profile.ts';
import type { Context } from '../src/nlu/intent/in-context.ts';
import { explainer } from './explain/explanation.ts';
import { learned } from './learned.ts';

const USAGE = `npm run explain -- "<text>"                       How a first message is understood, stage by stage
npm run explain -- "<text>" --asked <factor>      The same of a reply to that question
npm run explain -- "<text>" --answered            The same of what is said after advice
The factors: ${factorIds.join(' ')}
`;
if (answeredUsage(USAGE)) process.exit();

/** `npm run explain -- "text" [--asked factor | --answered]`: how a text is understood, stage by stage. */
const { values, positionals } = parseArgs({
  options: { asked: { type: 'string' }, answered: { type: 'boolean' } },
  allowPositionals: true,
});
const text = positionals.join(' ');
const { asked, answered } = values;
if (!text || (asked !== undefined && !isFactorId(asked))) {
  process.stderr.write(
    `Give a text, and a factor if you like: npm run explain -- "once a night" --asked traffic\n${USAGE}`,
  );
  process.exit(2);
}
const context: Context = asked ? { phase: 'asking', asked } : { phase: answered ? 'answered' : 'new' };
process.stdout.write(explainer(learned())(text, context));
