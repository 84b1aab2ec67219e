import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createCore } from '../../src/app/advisor.ts';
import type { ProviderSetting } from '../../src/decision/provider.ts';
import { type Recommendation, recommend } from '../../src/decision/recommendation/recommend.ts';
import { assessmentOf } from '../../src/dialogue/advice/assessment.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { step } from '../../src/dialogue/step.ts';
import type { HostId } from '../../src/domain/hosts.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { profileFromWriting } from './written-profile.ts';

interface Row {
  readonly id: string;
  readonly why: string;
  readonly provider?: ProviderSetting;
  readonly host?: HostId;
  readonly message?: string;
  readonly profile: Record<string, unknown>;
  readonly verdict: string | readonly string[];
  readonly products?: string;
  readonly never?: string;
  readonly confidenceNot?: string;
}

const rows = parse(readFileSync(new URL('./independent-cases.yaml', import.meta.url), 'utf8')) as readonly Row[];
const core = createCore({ prices: listPrices });

function adviseOn({ provider = 'any', host, message, profile: written }: Row): Recommendation {
  const setting = { provider, prices: listPrices, mentioned: host ? [host] : [] };
  const profile = profileFromWriting(written);
  if (message === undefined) return recommend(profile, setting);
  const { state } = step(initialState, { type: 'said', text: message, by: 'you' }, core);
  return assessmentOf({ ...state, profile: { ...state.profile, ...profile } }, setting).recommendation;
}

describe('cases by an architect who had seen neither the code nor its tests', () => {
  test.each(rows)('$id: $why', (row) => {
    const advice = adviseOn(row);
    const names = advice.products.map(({ name }) => name).join(', ');

    expect([row.verdict].flat()).toContain(advice.verdict);
    if (row.products) expect(names).toMatch(new RegExp(row.products, 'i'));
    if (row.never) expect(names).not.toMatch(new RegExp(row.never, 'i'));
    if (row.confidenceNot) expect(advice.confidence).not.toBe(row.confidenceNot);
  });
});
