import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nextQuestion } from '../../src/decision/next-question.ts';
import { policySchema } from '../../src/decision/policy.ts';
import { recommend } from '../../src/decision/recommend.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { readPolicy } from '../../src/policy-file.ts';

const file = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy.yml');
  writeFileSync(path, text);
  return path;
};
const setting = (text: string) => ({ provider: 'any', prices: listPrices, policy: readPolicy(file(text)) }) as const;

describe('house rules', () => {
  test('forbid an option, visibly', () => {
    const advice = recommend(
      { existing: 'legacy_containerisable', isolation: 'own_os_agents', state: 'local_disk' },
      setting('forbidden:\n  - what: vms\n    because: the last one went in 2025\n'),
    );

    expect(advice.verdict).not.toBe('vms');
    expect(advice.houseRules).toEqual(['House rule: no virtual machines (the last one went in 2025).']);
  });

  test('answer questions that then are not asked, until somebody says otherwise', () => {
    const house = setting('defaults:\n  team_ops: platform\n');

    expect(recommend({}, house).houseRules).toEqual(['House rule: run by a platform team, unless said otherwise.']);
    expect(recommend({ team_ops: 'none' }, house).houseRules).toEqual([]);
    expect(nextQuestion({}, [], house)).not.toBe('team_ops');
  });

  test('add evidence in the organisation’s own words, and prices', () => {
    const house = setting(
      'evidence:\n  - option: containers\n    points: 5\n    text: we have a paved road for containers\nprices:\n  aws/lambda-request: 0\n',
    );

    expect(recommend({}, house)).toMatchObject({
      verdict: 'containers',
      houseRules: ['House rule: we have a paved road for containers'],
    });
    expect(house.policy.prices).toEqual({ 'aws/lambda-request': 0 });
  });

  test('that leave nothing are said to leave nothing', () => {
    const advice = recommend(
      { trigger: 'event' },
      {
        provider: 'any',
        prices: listPrices,
        policy: policySchema.parse({
          forbidden: ['serverless', 'containers', 'vms'].map((what) => ({ what, because: 'no' })),
        }),
      },
    );

    expect(advice).toMatchObject({ confidence: 'low', margin: 0 });
    expect(advice.houseRules).toHaveLength(3);
  });

  test.each([
    ['forbidden:\n  - what: mainframe\n    because: no\n', /line 2: forbidden\.0\.what/],
    ['colour: red\n', /Unrecognized key: "colour"/],
    ['defaults:\n  traffic: spikey\n', /line 2: defaults\.traffic/],
    ['forbidden: [\n', /POLICY_FILE .*policy\.yml: /],
  ])('with a mistake name the place: %j', (text, message) => {
    expect(() => readPolicy(file(text))).toThrow(message);
  });

  test('that cannot be read say so', () => {
    expect(() => readPolicy('nowhere.yml')).toThrow(/POLICY_FILE nowhere.yml cannot be read \(ENOENT\)/);
  });
});
