import { parseArgs } from 'node:util';
import { parseExamples, readExampleFiles } from '../src/app/model/examples.ts';
import { answeredUsage } from '../src/app/programs/usage.ts';
import { readConversations } from './evaluate/conversations.ts';
import { curve } from './evaluate/curve.ts';
import { decision } from './evaluate/decision.ts';
import { figures } from './evaluate/figures.ts';
import { knowledgeQuestions } from './evaluate/knowledge/questions.ts';
import { routing } from './evaluate/knowledge/routing.ts';
import { measured } from './evaluate/measure.ts';
import { together } from './evaluate/outcomes.ts';
import { statements } from './evaluate/statements.ts';
import { ofWriters, writersOf } from './evaluate/writers.ts';

/** One who replied and wrote messages, and one who restated posts: two are enough to see a change, and soon done. */
const FEW = 'w01,p01';

/**
 * `npm run evaluate`: how well writers are understood whom the model did not learn from. Each of `--writers w01,p01`
 * (or `--writers all`) is left out in turn; with `--curve` the model learns from ever more of the others. `--decision`
 * measures instead how well the advice agrees with experts', and how sure of it the advisor should be.
 * `npm run evaluate -- conversations [words in the title]` prints whole conversations as they read, and
 * `npm run evaluate -- questions [--show development]` how many knowledge questions are answered right, and
 * `npm run evaluate -- routing` and `-- statements` fit what tells a question about the world from a wish for advice,
 * and what a message states from what a part of it seems to state.
 */
const USAGE = `npm run evaluate -- [--writers w01,p01|all] [--curve]     How well writers are understood who were left out
npm run evaluate -- --decision                            How well the advice agrees with experts
npm run evaluate -- conversations [words in the title]    Whole conversations as they read
npm run evaluate -- questions [--show development]        How many knowledge questions are answered right
npm run evaluate -- statements                            How well what messages state is told from what they do not
npm run evaluate -- routing                               How well questions are told from wishes for advice
`;
if (answeredUsage(USAGE)) process.exit();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    writers: { type: 'string', default: FEW },
    curve: { type: 'boolean', default: false },
    decision: { type: 'boolean', default: false },
    show: { type: 'string', multiple: true, default: [] },
  },
});
const [what, ...titled] = positionals;
if (what === 'conversations') {
  process.stdout.write(readConversations(titled.join(' ')));
  process.exit(0);
}
if (what === 'questions') {
  process.stdout.write(knowledgeQuestions(values.show));
  process.exit(0);
}
if (what === 'routing') {
  process.stdout.write(`${routing()}\n`);
  process.exit(0);
}
const examples = parseExamples(readExampleFiles());
const everybody = writersOf(examples);
const leftOut = values.writers === 'all' ? everybody : values.writers.split(',');
const unknown = leftOut.find((writer) => !everybody.includes(writer));
if (unknown !== undefined) {
  process.stderr.write(`Nobody is called “${unknown}”. The writers: ${everybody.join(' ')}\n`);
  process.exit(2);
}
if (what === 'statements') {
  process.stdout.write(`${statements(examples)}\n`);
  process.exit(0);
}
const note = (step: string): void => void process.stderr.write(`${step}\n`);

if (values.decision) process.stdout.write(decision());
else if (values.curve) process.stdout.write(curve(examples, leftOut, note));
else {
  const outcomes = leftOut.map((writer) => {
    note(`Learning from everybody but ${writer}`);
    const others = new Set(everybody.filter((each) => each !== writer));
    return measured(ofWriters(examples, others), ofWriters(examples, new Set([writer])));
  });
  process.stdout.write(`Left out in turn: ${leftOut.join(', ')}\n\n${figures(together(outcomes))}`);
}
