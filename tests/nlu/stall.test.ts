import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../cases.ts';
import { context, STALL_MS, stallOf, text } from './stall.ts';

const attacks: readonly (readonly [string, string])[] = [
  ['a short question and a long word', `a? ${'b'.repeat(58)}?`],
  ['many short questions and long words', `a? ${'b'.repeat(58)}?`.repeat(160)],
  ['sizes in one clause', '5k GB b '.repeat(1250)],
  ['sizes from a store', '5 GB from s3 '.repeat(770)],
  ['a follow-up that goes on', `why not ${'just '.repeat(1990)}x`],
  ['line breaks and a proposal', `${'\n '.repeat(4900)}lambda`],
];

test.each(attacks)('no stall: %s', (_name, said) => {
  for (const phase of ['new', 'answered'] as const) expect(stallOf(said, { phase })).toBeLessThan(STALL_MS);
});

/** `npm run bench:stall` tries 100,000. */
const SAMPLE = cases(200);

test('no random or adversarial text of up to 10,000 characters holds the process up', () => {
  fc.assert(
    fc.property(text, context, (said, about) => stallOf(said, about) <= STALL_MS),
    { numRuns: SAMPLE },
  );
}, 120_000);
