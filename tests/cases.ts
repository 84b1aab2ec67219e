import fc from 'fast-check';

/** Whether this is `npm run test:long`, which takes an hour in place of minutes. */
export const isLong = process.env['LONG'] === 'true';

/** How many cases of a property are tried: some every time, ten times as many in the long run. */
export const cases = (some: number): number => (isLong ? 10 * some : some);

/** Any code point. Fast-check's own, `unit: 'binary'`, takes half a second to list them, at each use. */
export const codePoint = fc.integer({ min: 0, max: 0x10_ffff }).map((code) => String.fromCodePoint(code));
