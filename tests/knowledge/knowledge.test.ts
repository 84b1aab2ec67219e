import { describe, expect, test } from 'vitest';
import { catalogue, notCarried } from '../../src/knowledge/catalogue.ts';
import { criteria } from '../../src/knowledge/criteria/index.ts';
import { entries } from '../../src/knowledge/entries.ts';
import { knowledgeRules } from './rules.ts';

describe('the knowledge', () => {
  test.each(knowledgeRules)('$name', ({ check }) => {
    expect(check(entries)).toEqual([]);
  });

  test('argues every criterion from all three sides', () => {
    for (const { id, serverless, containers, vms } of criteria)
      expect([serverless, containers, vms].every(Boolean), id).toBe(true);
  });

  test('carries every entry of the catalogue, or says why not', () => {
    const carried = new Set(entries.flatMap(({ carries }) => carries));
    const missing = Object.keys(catalogue).filter((id) => !carried.has(id) && !(id in notCarried));

    expect(missing).toEqual([]);
    expect(Object.keys(catalogue)).toHaveLength(370);
    expect(Object.keys(notCarried).length).toBeLessThanOrEqual(15);
    expect([...carried].filter((id) => !(id in catalogue))).toEqual([]);
  });
});

describe('the rules find what breaks them', () => {
  const good = {
    id: 'x',
    sources: ['overview'],
    checked: '2026-11-20',
    carries: [],
    texts: ['A sentence that is all right and long enough.'],
  };
  const rule = (name: string) => knowledgeRules.find((each) => each.name === name)!;

  test.each([
    ['every entry is sourced and dated', { sources: [] }],
    ['every entry is sourced and dated', { checked: 'lately' }],
    ['every source exists', { sources: ['hearsay'] }],
    ['no unverified fact is stated', { sources: ['F-ALI-06'] }],
    ['texts fit one part of a Slack message', { texts: ['long '.repeat(200)] }],
    ['no entry is shouted or advertised', { texts: ['Buy now!'] }],
  ])('%s: %j', (name, difference) => {
    expect(rule(name).check([{ ...good, ...difference }])).not.toEqual([]);
    expect(rule(name).check([good])).toEqual([]);
  });

  test('a sentence said twice', () => {
    expect(rule('no two entries say the same').check([good, { ...good, id: 'y' }])).toEqual(['y repeats x']);
  });
});
