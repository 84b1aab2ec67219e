import { expect, test } from 'vitest';
import { after, read } from './talk.ts';

test.each([
  'is this one for Lambda? a queue of invoices comes in, we stamp each PDF, 900 a day, 3 seconds each',
  'Could it be Cloud Run? PDF invoices are stamped, 900 a day, 3 seconds each',
  'should that be a container? stamps PDFs from a bucket, 900 a day, 3 seconds each',
])('“%s” is answered by the advice, and not by what the option is', (text) => {
  expect(read(after(), text)).toMatch(/^(?:My understanding|Recommendation|I’ll stick)/);
});

test.each([
  'Is EKS too much for two small Go APIs? nobody here has run it',
  'is AKS overkill for 4 node services, none of us knows it',
])('“%s” does not get a cluster', (text) => {
  expect(read(after(text), 'answer now')).not.toMatch(/Kubernetes\/nodes/);
});
