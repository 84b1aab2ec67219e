import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/decision/evaluate.ts';
import { evaluateHybrid } from '../../src/decision/parts/hybrid.ts';
import { oddPart, separated, sharedByParts } from '../../src/decision/parts/separation.ts';
import { askedIds, menu, type Profile } from '../../src/domain/profile.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { cases } from '../cases.ts';
import { ask } from '../terminal/ask.ts';

const aws = { provider: 'aws', prices: listPrices } as const;
const mixed: Profile = {
  trigger: 'event',
  traffic: 'spiky',
  state: 'stateless',
  gpu: true,
  control: 'custom_libs',
  existing: 'containerised',
  cold_start: 'tolerant',
};
const told =
  'where should this run? uploads trigger it, in unpredictable bursts, it is stateless, needs a gpu and special cuda libraries, it is in docker already, and cold starts are fine';

describe('a workload that pulls both ways', () => {
  test('has its odd part named, and is split when that can stand alone', () => {
    expect(oddPart(mixed, aws)?.name).toBe('heavy');

    const parts = separated({ ...mixed, separable: true }, aws);
    const { verdict, components, pattern } = evaluateHybrid(parts, sharedByParts(mixed, parts), aws);

    expect(verdict).toBe('hybrid');
    expect(components.map((part) => [part.name, part.verdict])).toEqual([
      ['the heavy part', 'containers'],
      ['the rest', 'serverless'],
    ]);
    expect(pattern?.name).toBe('Function starts container');
  });

  test('stays whole without a yes, and one that leans one way has no odd part', () => {
    expect(separated(mixed, aws)).toEqual([]);
    expect(separated({ ...mixed, separable: false }, aws)).toEqual([]);
    expect(oddPart({ ...mixed, team_ops: 'none', shape: 'single' }, aws)).toBeUndefined();
    expect(oddPart({ ...mixed, gpu: false }, aws)).toBeUndefined();
  });

  test('is asked about only where both answers lead to different advice', () => {
    const anyProfile = fc.record(
      Object.fromEntries(askedIds.map((id) => [id, fc.constantFrom(...menu(id).map(({ value }) => value))])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Profile>;
    fc.assert(
      fc.property(anyProfile, (profile) => {
        if (!oddPart(profile, aws)) return;
        const parts = separated({ ...profile, separable: true }, aws);
        const split = evaluateHybrid(parts, sharedByParts(profile, parts), aws);
        expect(split.verdict).toBe('hybrid');
        expect(new Set(split.components.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
        const { verdict, out } = evaluate({ ...profile, separable: false }, aws);
        expect(out.has(verdict) && out.size < 3).toBe(false);
      }),
      { numRuns: cases(500) },
    );
  });

  test.each([
    ['yes, easily', 'hybrid'],
    ['No, it is one piece', 'containers'],
    ['skip', 'containers'],
  ])('asked in a conversation and answered "%s" gives %s', async (answer, verdict) => {
    const [out] = await ask({ id: 1, messages: [told], answers: { separable: answer }, provider: 'aws' });

    expect(out!.asked).toContain('separable');
    expect(out!.recommendation?.verdict).toBe(verdict);
    expect(JSON.stringify(out!.turns)).toContain('Can the heavy part be separated from the rest?');
  });
});
