import lexicon from 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { ids } from './seen.ts';

describe('one slip in a name', () => {
  test.each([
    ['wordpres', 'wordpress'],
    ['wrodpress', 'wordpress'],
    ['nextclould', 'nextcloud'],
    ['promethius', 'prometheus'],
    ['kuberntes', 'kubernetes'],
    ['postgress', 'postgresql'],
    ['grafanna', 'grafana'],
    ['mineraft', 'minecraft'],
    ['steamlit', 'streamlit'],
    ['larvel', 'laravel'],
    ['traefic', 'traefik'],
    ['memcache', 'redis'],
  ])('%s is %s', (word, id) => {
    expect(ids(`we run ${word} here`)).toContain(id);
  });

  test('no word of general English is taken for a misspelt name', () => {
    const taken = Object.entries(lexicon as Record<string, string[]>)
      .filter(([word, tags]) => /^[a-z]{2,}$/.test(word) && tags.some((tag) => !tag.startsWith('NNP')))
      .map(([word]) => word)
      .filter((word) => ids(word).length > 0 && !saysItsWork.has(word));

    expect(taken).toEqual([]);
  });
});

/** General words that say by themselves what is done, and "puppeteers", whom nobody runs. */
const saysItsWork = new Set([
  ...['thumbnail', 'bidder', 'bidders', 'simulation', 'simulations', 'retraining', 'finetuning', 'scraping', 'portal'],
  ...['payroll', 'payrolls', 'storefront', 'storefronts', 'videoconferencing', 'droplets', 'puppeteers'],
]);
