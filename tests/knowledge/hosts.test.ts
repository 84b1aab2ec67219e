import { describe, expect, test } from 'vitest';
import { hostIds, hosts } from '../../src/domain/hosts.ts';
import { notes } from '../../src/knowledge/notes/index.ts';
import { products } from '../../src/knowledge/products/index.ts';
import { workloads } from '../../src/knowledge/workloads/index.ts';

const sellers = hostIds.filter((host) => host !== 'own');
const namesOf = (host: (typeof hostIds)[number]): string[] => [host, hosts[host].name.toLowerCase()];

describe('every host', () => {
  test.each(sellers)('%s is told of, sells something, and is taken for no software', (host) => {
    const names = namesOf(host);
    const isNamed = (texts: readonly string[]): boolean => texts.some((text) => names.includes(text.toLowerCase()));

    expect(notes.some(({ about }) => isNamed(about))).toBe(true);
    expect(products.some((product) => product.host === host)).toBe(true);
    expect(workloads.filter(({ kind, aliases }) => kind !== 'hosting' && isNamed(aliases)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
