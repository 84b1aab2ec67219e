import { describe, expect, test } from 'vitest';
import { after, hear, read } from './talk.ts';

const invoices = after(
  'invoice PDFs are made in Go on request, on AWS: 2M a month, 350 ms each, 384 MB of memory, an image exists, three developers',
  'answer now',
);

describe('after advice', () => {
  test.each(['fly.io?', 'and Lambda?', 'Cloud Run?', 'so hetzner?', 'azure container apps?'])(
    'a name alone asks about this workload: “%s”',
    (text) => {
      expect(read(invoices, text)).toMatch(/would (?:work|be)|could do it|what I’d use|Not for this/);
    },
  );

  test.each([
    ['is 1 GB of RAM enough?', /^It should be: I count on 384 MB, so 1 GB leaves room/],
    ['would 256 mb memory do?', /^Probably not: I count on 384 MB, which is more than 256 MB/],
  ])('“%s” is set beside what it needs', (text, expected) => {
    expect(read(invoices, text)).toMatch(expected);
    expect(hear(invoices, text).state.profile).toEqual(invoices.profile);
  });

  test('what a size is told for is taken in', () => {
    expect(hear(invoices, 'it needs 1 GB of memory').state.profile.memory_mb).toBe(1024);
  });

  test.each([
    ['what if one takes 5 seconds', /^What if: 5 seconds each/],
    ['and what if it needs 2 GB of memory?', /^What if: 2 GB of memory/],
  ])('“%s” supposes it, of whatever else it reminds', (text, expected) => {
    expect(read(invoices, text)).toMatch(expected);
  });
});
