import fc from 'fast-check';
import { anyCase, faultsOf } from '../tests/decision/any-case.ts';

/**
 * `npm run bench:advice`: advice for 20,000 random profiles, of which none may name a product that breaks a stated fact
 * or hangs on an unknown limit without saying so. `-- 5000` tries that many, `-- 5000 7` from the seed 7.
 */
const [count = 20_000, seed = Date.now()] = process.argv.slice(2).map(Number);
let faulty = 0;
fc.assert(
  fc.property(anyCase, (each) => {
    const faults = faultsOf(each);
    if (faults.length === 0) return;
    faulty += 1;
    console.log(`${JSON.stringify(each)}: ${faults.join('; ')}`);
  }),
  { numRuns: count, seed },
);
console.log(JSON.stringify({ profiles: count, seed, faulty }));
process.exitCode = faulty > 0 ? 1 : 0;
