import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { billOf } from '../../src/decision/cost/bill.ts';
import { workloadOf } from '../../src/decision/cost/workload.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';
import { profileFromWriting } from './written-profile.ts';

interface Row {
  readonly id: string;
  readonly provider: string;
  readonly product: string;
  readonly profile: Record<string, unknown>;
  readonly items: readonly { readonly what: string; readonly arithmetic: string; readonly usd: number }[];
  readonly total: number;
}

const rows = parse(readFileSync(new URL('./hand-bills.yaml', import.meta.url), 'utf8')) as readonly Row[];

/** What the writer calls a product, and which it is. */
const called: readonly (readonly [RegExp, string])[] = [
  [/^AWS Lambda/, 'lambda'],
  [/^ECS on Fargate/, 'fargate'],
  [/^A Fargate task/, 'fargate-task'],
  [/^One EC2 instance/, 'ec2'],
  [/^Two EC2 instances/, 'ec2-group'],
  [/Flex Consumption/, 'functions-flex'],
  [/^Cloud Run service/, 'cloud-run'],
  [/^Cloudflare Workers/, 'workers'],
];
const productOf = ({ product, provider }: Row) => {
  const id = called.find(([name]) => name.test(product))?.[1];
  return products.find((each) => each.host === provider && each.id === id)!;
};

/** The writer left these out of every bill, and says so. */
const LEFT_OUT = 'public IPv4 addresses';
const TOLERANCE = 0.05;

describe('ten bills worked out by hand', () => {
  test.each(rows)('$id: $product', (row) => {
    const bill = billOf(productOf(row), workloadOf(profileFromWriting(row.profile)), listPrices)!;
    const counted = bill.items.filter(({ name }) => name !== LEFT_OUT).reduce((sum, { amount }) => sum + amount, 0);

    expect(Math.abs(counted - row.total) / row.total).toBeLessThanOrEqual(TOLERANCE);
  });

  test('are ten, and each adds up by its own arithmetic', () => {
    expect(rows).toHaveLength(10);
    for (const { items, total } of rows) {
      for (const { arithmetic, usd } of items) expect(evaluated(arithmetic)).toBeCloseTo(usd, 2);
      expect(items.reduce((sum, { usd }) => sum + usd, 0)).toBeCloseTo(total, 2);
    }
  });
});

/** The value of plain arithmetic: numbers, + - * and parentheses. */
function evaluated(text: string): number {
  const tokens = text.match(/\d+(?:\.\d+)?|[-+*()]/g) ?? [];
  const sum = (): number => {
    let value = product();
    while (tokens[0] === '+' || tokens[0] === '-') value += (tokens.shift() === '+' ? 1 : -1) * product();
    return value;
  };
  const product = (): number => {
    let value = term();
    while (tokens[0] === '*') {
      tokens.shift();
      value *= term();
    }
    return value;
  };
  const term = (): number => {
    const token = tokens.shift();
    if (token !== '(') return Number(token);
    const value = sum();
    tokens.shift();
    return value;
  };
  return Math.round(sum() * 100) / 100;
}
