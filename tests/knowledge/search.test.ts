import { expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { toldOf, unknownOf } from '../../src/dialogue/answers/products/told.ts';
import { soughtIn } from '../../src/dialogue/answers/search/features.ts';
import { indexOf } from '../../src/dialogue/answers/search/index-of.ts';
import { Search } from '../../src/dialogue/answers/search/search.ts';
import { subjectsIn } from '../../src/dialogue/answers/search/subjects.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import { products } from '../../src/knowledge/products/index.ts';
import { productFamilies } from '../../src/knowledge/products/names.ts';
import { aspects } from '../../src/knowledge/products/questions.ts';
import { tokenize } from '../../src/nlu/text/tokens.ts';
import { replyTo } from './questions/grade.ts';

const core = createCore();
const ask = (text: string): string => replyTo(core, text);

test('every product has a name to ask for it by, and every name a product', () => {
  const named = new Set(productFamilies.flatMap(({ products: ids }) => ids));

  expect(products.map(({ host, id }) => `${host}/${id}`).filter((id) => !named.has(id))).toEqual([]);
  expect([...named].filter((id) => !products.some((each) => `${each.host}/${each.id}` === id))).toEqual([]);
});

test('each product can be asked for everything: what is not known is said, with what is', () => {
  const asked = { text: '', closed: false, quantities: [] };
  for (const product of products)
    for (const aspect of aspects) {
      const [first] = toldOf(aspect, product, asked) ?? unknownOf(aspect, product);
      expect(first?.text, `${product.host}/${product.id} ${aspect.id}`).toMatch(/\S\.$/);
    }
});

test.each([
  ['lambda functions', ['product:lambda']],
  ['Azure Functions or Cloud Run?', ['product:azure-functions', 'product:cloud-run']],
  ['k8s on hetzner', ['term:t-kubernetes', 'host:hetzner']],
])('“%s” names %j', (text, names) => {
  expect(subjectsIn(tokenize(text)).map(({ subject }) => subject.id)).toEqual(names);
});

test('an example counts more than a text', () => {
  const features = (text: string) => soughtIn(tokenize(text)).features;
  const none = new Map<string, number>();
  const index = indexOf([
    { questions: [features('how do I drain a node?')], text: none },
    { questions: [], text: features('a node can drain its pods') },
    { questions: [features('how do I paint a wall near a node?')], text: none },
  ]);
  const search = new Search(['asked', 'told', 'other'], index);

  const [first, second] = search.find(features('how to drain a node'));

  expect(first?.score).toBeGreaterThan(0.9);
  expect(first?.entry).toBe('asked');
  expect(second!.score).toBeLessThan(0.75);
});

test.each([
  ['can lambda run for 30 minutes?', /^(?:AWS Lambda\n)?No/],
  ['can lambda run for 5 minutes?', /Yes/],
  ['what is the maximum memory of scaleway serverless jobs?', /16 GB/],
  ['does render have gpus?', /I don’t know: none of my sources covers this for Render.* \(GPUs\)|No/],
  ['since lambda can run for 30 minutes, what does it cost?', /^That isn’t so\..*15 minutes/s],
  ['how much does lambda cost for 10 million requests of 200 ms at 512 MB?', /\$11\.80/],
  ['what will a fargate vcpu cost in 2031?', /nobody can say what a price will be/],
])('%s', (text, answer) => {
  expect(ask(text)).toMatch(answer);
});

test.each([
  'our lambda is slow at night, where should it run?',
  'can we use Vercel?',
  'Fly.io or Render?',
  'should we move to Kubernetes?',
  'EC2 or Lambda?',
])('“%s” asks for advice', (text) => {
  const { effects } = step(initialState, { type: 'said', text, by: 'U1' }, core);

  expect(effects.some(({ type }) => type === 'question' || type === 'recommendation')).toBe(true);
});
