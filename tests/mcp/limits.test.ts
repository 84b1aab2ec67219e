import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { products } from '../../src/knowledge/products/index.ts';
import { knownProducts } from '../../src/mcp/products.ts';
import { limits } from '../../src/mcp/tools/limits.ts';

const core = createCore();
interface Limits {
  readonly products: readonly {
    readonly product: string;
    readonly limits: readonly { name: string; value: unknown; source: { asOf: string } | null }[];
    readonly fit: { outcome: string; fails: readonly { limit: string; value?: number }[] } | null;
  }[];
  readonly understood: readonly { factor: string; value: unknown }[];
  readonly leftOut: number;
}
const call = (input: object) => limits.call(input, core).structured as unknown as Limits;

test('every limit has a dated source or is said to be unknown', () => {
  for (const { key } of knownProducts)
    for (const { name, value, source } of call({ products: [key] }).products[0]!.limits) {
      if (value === 'unknown') expect(source, `${key} ${name}`).toBeNull();
      else expect(source?.asOf, `${key} ${name}`).toBeTruthy();
    }
  expect(knownProducts.map(({ key }) => key)).toHaveLength(
    new Set(products.map((each) => `${each.host}/${each.id}`)).size,
  );
});

test('a workload is held against each product, and the limit that it fails on is named', () => {
  const [lambda, fargate] = call({
    products: ['aws/lambda', 'aws/fargate-task'],
    profile: { max_run_s: 1200 },
  }).products;

  expect(lambda!.fit).toMatchObject({ outcome: 'fails', fails: [{ limit: 'eventS', value: 900 }] });
  expect(fargate!.fit!.outcome).not.toBe('fails');
});

test.each([
  ['nothing was stated', {}],
  ['the text describes no workload', { text: 'hello' }],
  [
    'it has several parts',
    { text: 'We have a web API with steady traffic and a nightly report job that takes 40 minutes' },
  ],
])('whether a product takes it is left open where %s', (_name, workload) => {
  expect(call({ products: ['aws/lambda'], ...workload }).products[0]!.fit).toBeNull();
});

test('what is left out is counted', () => {
  const all = call({});
  expect(all.products.length + all.leftOut).toBe(
    products.filter(({ host }) => ['aws', 'azure', 'gcp'].includes(host)).length,
  );
  expect(call({ host: 'hetzner', option: 'vms' }).leftOut).toBe(0);
});
