import lexicon from 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { type FactorId, parseValue } from '../../src/domain/profile.ts';
import { calledInSentence, listedNames } from '../../src/knowledge/workloads/called.ts';
import { workloads } from '../../src/knowledge/workloads/index.ts';

/** Words of general English, by what they are in it; names are not among them. */
const english = new Map(Object.entries(lexicon as Record<string, string[]>));

/** Names of software that the lexicon holds for another reason, and trades whose word is no other word. */
const technical = new Set(['ocr', 'kubernetes']);

const isEveryday = (word: string): boolean =>
  !technical.has(word) && english.get(word)?.some((tag) => !tag.startsWith('NNP') && tag !== 'FW') === true;

const names = (each: (typeof workloads)[number]): string[] => [...each.aliases, ...(each.everyday?.names ?? [])];

describe('the workloads', () => {
  test('are many, and every id is given once', () => {
    expect(workloads.length).toBeGreaterThanOrEqual(320);
    expect(new Set(workloads.map(({ id }) => id)).size).toBe(workloads.length);
  });

  test('share no name', () => {
    const owners = new Map<string, string[]>();
    for (const each of workloads)
      for (const name of names(each)) owners.set(name, [...(owners.get(name) ?? []), each.id]);

    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  test('are called by their names in a sentence, with the article that a kind of work takes', () => {
    expect(listedNames.filter((each) => !workloads.some(({ name }) => name === each))).toEqual([]);
    expect(
      ['Scheduled job', 'Discord bot', 'IoT platform', 'Thumbnail generation', 'Jenkins'].map(calledInSentence),
    ).toEqual(['a scheduled job', 'a Discord bot', 'an IoT platform', 'thumbnail generation', 'Jenkins']);
  });

  test('have names in lower case, each of more than one letter', () => {
    expect(workloads.flatMap(names).filter((name) => name !== name.toLowerCase() || name.length < 2)).toEqual([]);
  });

  test.each(['implies', 'usual'] as const)('hold only values that their factor allows: %s', (part) => {
    const wrong = workloads.flatMap(({ id, [part]: values }) =>
      Object.entries(values)
        .map(([factor, held]) => [factor, part === 'usual' ? (held as { value: unknown }).value : held] as const)
        .filter(([factor, value]) => parseValue(factor as FactorId, value) === undefined)
        .map(([factor, value]) => `${id}: ${factor} ${String(value)}`),
    );

    expect(wrong).toEqual([]);
  });

  test('suppose with a probability between even and nearly certain, and nothing that is implied', () => {
    for (const { id, usual, implies } of workloads)
      for (const [factor, { probability }] of Object.entries(usual)) {
        expect(probability, `${id}: ${factor}`).toBeGreaterThanOrEqual(0.5);
        expect(probability, `${id}: ${factor}`).toBeLessThanOrEqual(0.95);
        expect(implies, `${id}: ${factor}`).not.toHaveProperty(factor);
      }
  });

  test('imply only what a page says that was read', () => {
    for (const { id, implies, source, checked } of workloads) {
      if (Object.keys(implies).length > 0) expect(source, id).toMatch(/^https:\/\//);
      expect(checked === undefined, id).toBe(source === null);
      if (checked) expect(checked, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('where something runs implies no more than what exists', () => {
    for (const { id, kind, implies } of workloads)
      if (kind === 'hosting')
        expect(
          Object.keys(implies).filter((factor) => factor !== 'existing'),
          id,
        ).toEqual([]);
  });

  test('an ingredient says nothing of what sets the workload off', () => {
    for (const { id, role, implies, usual } of workloads)
      if (role === 'ingredient') expect({ ...implies, ...usual }, id).not.toHaveProperty('trigger');
  });

  test('have no everyday word for a name, unless other words must stand near', () => {
    const everyday = workloads
      .filter(({ kind }) => kind !== 'work')
      .flatMap(({ id, aliases }) => aliases.filter(isEveryday).map((alias) => `${id}: ${alias}`));

    expect(everyday).toEqual([]);
  });

  test('name a word that must stand near wherever a name needs one', () => {
    for (const { id, everyday } of workloads) if (everyday) expect(everyday.near.length, id).toBeGreaterThan(2);
  });
});
