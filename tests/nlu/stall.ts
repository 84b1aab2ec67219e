import fc from 'fast-check';
import { createCore } from '../../src/app/advisor.ts';
import { factorIds } from '../../src/domain/profile.ts';
import type { Context } from '../../src/nlu/intent/in-context.ts';
import { codePoint } from '../cases.ts';

/** No message may hold up the others for longer. */
export const STALL_MS = 50;
const LONGEST = 10_000;
/** Compilation and garbage collection slow any text once; only one that is slow each time is a stall. */
const RETRIES = 8;

const { understand } = createCore();

/** What our patterns are made of. */
const pieces = [
  ...[
    'a',
    'b',
    'aa',
    'x1',
    'é',
    'ß',
    'not',
    'no',
    'or',
    'and',
    'the',
    'just',
    'simply',
    'so',
    'if',
    'but',
    'per',
    'to',
  ],
  ...['0', '1', '9', '10', '1.5', '1,000', '.5', '2-3', '5k', '$5', '%', '1e9', 'hundred', 'million', 'half', 'dozen'],
  ...['ms', 's', 'min', 'hours', 'day', 'month', 'rps', 'req/s', 'GB', 'mb', 'gigs', 'vCPU', 'users', 'requests'],
  ...['lambda', 'serverless', 'containers', 'k8s', 'vm', 'aws', 'azure', 'gcp', 'cloud run', 'GPU', 'postgres', '.net'],
  ...['what', 'why', 'how', 'would', 'actually', 'instead', 'what if', 'forget the', 'undo', 'skip', "don't", "n't"],
  ...['nightly job', 'on upload', 'websocket', 'stateless', 'plus', 'as well as', 'api', 'report', 'w/o', '-Xmx4g'],
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    'a?',
    '??',
    '...',
    '-',
    '–',
    '—',
    '/',
    '\\',
    '|',
    '*',
    '_',
    '~',
    '=',
    '+',
    '#',
    '@',
    '&',
  ],
  ...[
    "'",
    '"',
    '`',
    '“',
    '”',
    '’',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '<@U1>',
    '<#C1|x>',
    '<http://a|b>',
    '&amp;',
  ],
  ...[' ', '  ', '\n', '\n\n', '\t', '\n- ', '\n1. ', '\u00a0', '\u200b', '\u0000', '🎉', '👩‍💻', '\ud800', '漢', 'ا'],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: codePoint, minLength: 1, maxLength: 3 }) },
);
/** A few pieces, with or without spaces between them, over and over. */
const run = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom('', ' ', ', '), fc.nat(13))
  .map(([parts, between, doublings]) => (parts.join(between) + between).repeat(2 ** doublings).slice(0, LONGEST));

/** What leads a pattern in, one thing over and over, and what it ends with: as attacks on a pattern are made. */
const attack = fc
  .tuple(fc.array(piece, { maxLength: 4 }), piece, fc.integer({ min: 5, max: 14 }), fc.array(piece, { maxLength: 2 }))
  .map(
    ([before, over, doublings, after]) =>
      `${before.join('')} ${over.repeat(2 ** doublings).slice(0, LONGEST - 100)}${after.join('')}`,
  );

/** Random and adversarial texts of up to 10,000 characters. */
export const text = fc
  .oneof(
    attack,
    fc.array(run, { minLength: 1, maxLength: 5 }).map((runs) => runs.join('')),
  )
  .map((made) => made.slice(0, LONGEST));

export const context: fc.Arbitrary<Context> = fc.oneof(
  fc.constantFrom<Context>({ phase: 'new' }, { phase: 'answered' }),
  fc.constantFrom(...factorIds).map((asked): Context => ({ phase: 'asking', asked })),
);

/** How long a text takes to be understood, in milliseconds of this thread's own, however busy the machine is. */
export function stallOf(said: string, about: Context): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RETRIES && fastest > STALL_MS; run += 1) {
    const began = process.threadCpuUsage();
    understand(said, about);
    const { user, system } = process.threadCpuUsage(began);
    fastest = Math.min(fastest, (user + system) / 1000);
  }
  return fastest;
}
