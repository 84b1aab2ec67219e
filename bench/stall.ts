import fc from 'fast-check';
import { context, STALL_MS, stallOf, text } from '../tests/nlu/stall.ts';

/**
 * `npm run bench:stall`: the longest that a random or adversarial text of up to 10,000 characters holds the process
 * up. `-- 5000` tries that many instead of 100,000, `-- 5000 7` from the seed 7.
 */
const [count = 100_000, seed = Date.now()] = process.argv.slice(2).map(Number);
const worst = { ms: 0, text: '', context: {} };
let slow = 0;
const shorten = (said: string): string => `${JSON.stringify(said.slice(0, 80))} … ${JSON.stringify(said.slice(-80))}`;
let total = 0;
fc.assert(
  fc.property(text, context, (said, about) => {
    const ms = stallOf(said, about);
    total += ms;
    if (ms > STALL_MS) {
      slow += 1;
      console.log(`${Math.round(ms)} ms: ${JSON.stringify(about)}, ${said.length} characters: ${shorten(said)}`);
    }
    if (ms > worst.ms) Object.assign(worst, { ms, text: said, context: about });
  }),
  { numRuns: count, seed },
);
const { ms, text: longest, context: at } = worst;
console.log(
  JSON.stringify({ texts: count, seed, 'mean ms': total / count, 'longest ms': ms, [`above ${STALL_MS} ms`]: slow }),
);
console.log(`The longest: ${JSON.stringify(at)}, ${longest.length} characters: ${shorten(longest)}`);
process.exitCode = slow > 0 ? 1 : 0;
