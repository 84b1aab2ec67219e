import { expect, test } from 'vitest';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import { kindWords } from '../../src/dialogue/wording/product-words.ts';
import type { Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { products } from '../../src/knowledge/products/index.ts';

const work: readonly Profile[] = [
  { trigger: 'http_api', traffic: 'sporadic', existing: 'containerised', memory_mb: 512 },
  { trigger: 'http_api', traffic: 'spiky', existing: 'containerised', protocol: 'websocket' },
  { trigger: 'http_api', team_ops: 'none', existing: 'containerised', control: 'own_linux' },
];

test.each(work)('what is advised as scaling to zero does so, or it is said beside it: %o', (profile) => {
  for (const provider of ['any', 'aws', 'azure', 'gcp'] as const) {
    const advice = recommend(profile, { provider, prices: listPrices });
    const words = kindWords(advice);
    for (const { provider: host, id, name, flavour } of advice.products) {
      const { scaleToZero } = products.find((each) => each.host === host && each.id === id)!;
      const staysUp = scaleToZero !== 'unknown' && !scaleToZero.value;
      if (flavour === 'serverless containers that scale to zero' && staysUp)
        expect(words).toContain(`${name} (does not scale to zero)`);
      else expect(words).not.toContain(`${name} (does not scale to zero)`);
    }
  }
});
