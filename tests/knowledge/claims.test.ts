import { describe, expect, test } from 'vitest';
import { optionIds } from '../../src/knowledge/claim.ts';
import { fact, isFactId } from '../../src/knowledge/facts/index.ts';
import { options } from '../../src/knowledge/index.ts';
import { articles } from '../../src/knowledge/source.ts';

describe.each(optionIds)('the claims about %s', (id) => {
  const claims = [...options[id].pros, ...options[id].cons];

  test('are at least ten, on both sides', () => {
    expect(claims.length).toBeGreaterThanOrEqual(10);
    expect(Math.min(options[id].pros.length, options[id].cons.length)).toBeGreaterThanOrEqual(5);
  });

  test.each(claims)('$id has known sources, a date and no unverified number', ({ sources, checked }) => {
    expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const source of sources) {
      expect(isFactId(source) || source in articles).toBe(true);
      if (isFactId(source)) expect(fact(source).status).not.toBe('unverified');
    }
  });

  test('have ids of their own', () => {
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  });
});
