import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/knowledge/facts/fact.ts';
import { fact, facts } from '../../src/knowledge/facts/index.ts';
import { prices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';
import type { Product } from '../../src/knowledge/products/product.ts';
import { factRules, sharedAliases, wrongPrices } from './fact-rules.ts';
import { productRules } from './product-rules.ts';

const find = (id: string): Fact => fact(id as Parameters<typeof fact>[0]);

describe('the facts', () => {
  test.each(factRules)('$name', ({ check }) => {
    expect(check(facts)).toEqual([]);
  });

  test('every price is one that its fact says', () => {
    expect(wrongPrices(prices, find)).toEqual([]);
  });

  test('no word names two terms', () => {
    expect(sharedAliases()).toEqual([]);
  });
});

describe('the products', () => {
  test.each(productRules)('$name', ({ check }) => {
    expect(check(products)).toEqual([]);
  });
});

describe('the linter refuses', () => {
  const good: Fact = {
    id: 'F-X-01',
    provider: 'aws',
    statement: 'A run takes 900 s at most',
    value: 900,
    asOf: '2026-02-28',
    status: 'provider',
    sources: [{ title: 'AWS documentation', url: 'https://docs.aws.amazon.com/lambda' }],
  };
  const factRule = (name: string) => factRules.find((each) => each.name === name)!;

  test.each<readonly [string, Partial<Fact>]>([
    ['a fact has a source', { sources: [] }],
    ['a date is possible', { asOf: '2026-02-30' }],
    ['a date is possible', { asOf: '2062' }],
    ['a date is possible', { asOf: 'lately' }],
    ['an address is https', { sources: [{ title: 'x', url: 'htps://docs.aws.amazon.com' }] }],
    ['an address is https', { sources: [{ title: 'x', url: 'http://docs.aws.amazon.com' }] }],
    ['a statement says the number of its fact', { value: 600 }],
  ])('%s: %j', (name, difference) => {
    expect(factRule(name).check([{ ...good, ...difference }])).toEqual(['F-X-01']);
    expect(factRule(name).check([good])).toEqual([]);
  });

  test('a fact has a date', () => {
    const { asOf: _, ...undated } = good;

    expect(factRule('a fact has a date').check([undated])).toEqual(['F-X-01']);
  });

  test('a price that cites the wrong fact', () => {
    expect(wrongPrices({ hour: { value: 0.0816, fact: 'F-AWS-21' } }, find)).toEqual(['hour']);
    expect(wrongPrices({ hour: { value: 0.0816, fact: 'F-AWS-35' } }, find)).toEqual([]);
  });

  test('an alias of another term', () => {
    const faas = { id: 't-faas', term: 'FaaS', aliases: ['functions'] };
    const lambda = { id: 't-lambda', term: 'AWS Lambda', aliases: ['lambda', 'functions'] };

    expect(sharedAliases([faas, lambda])).toEqual(['functions: t-faas and t-lambda']);
  });

  const lambda = products.find(({ id }) => id === 'lambda')!;
  const productRule = (name: string) => productRules.find((each) => each.name === name)!;

  test.each<readonly [string, Partial<Product>]>([
    ['every number has a source', { memoryMb: { value: 512, fact: 'F-NO-01' as 'F-AWS-01' } }],
    ['no unverified number is a limit', { vcpu: { value: 2, fact: 'F-ALI-06' } }],
    ['a limit is the number of its fact', { memoryMb: { value: 20_480, fact: 'F-AWS-02' } }],
    ['a fact is of the same host, or of none', { eventS: { value: 540, fact: 'F-GCP-20' } }],
    ['a price is one of the same host', { pricing: products.find(({ id }) => id === 'cloud-run')!.pricing! }],
    ['a flavour is of the product’s option', { flavours: ['VM group'] }],
    ['the largest size is the limit', { sizes: { value: [{ vcpu: 6, memoryMb: [128, 4096] }], fact: 'F-AWS-02' } }],
    ['a service says what it is for', { services: ['cache'] }],
  ])('%s: %j', (name, difference) => {
    expect(productRule(name).check([{ ...lambda, ...difference }])).not.toEqual([]);
    expect(productRule(name).check([lambda])).toEqual([]);
  });

  test('ids are unique within a host', () => {
    expect(productRule('ids are unique within a host').check([lambda, lambda])).toEqual(['aws/lambda']);
  });
});
