import { describe, expect, test } from 'vitest';
import { readRules } from '../../src/app/config/rules-text.ts';
import { defaultSetting } from '../../src/decision/evaluate.ts';
import { type AdminSettings, type Layer, resolve } from '../../src/decision/house-rules/admin-settings.ts';
import { listPrices } from '../../src/knowledge/prices.ts';

const layer = (settings: AdminSettings): Layer => {
  if (settings.rules === undefined) return { settings };
  const { policy, faults } = readRules(settings.rules) as { policy: Layer['policy']; faults?: unknown };
  expect(faults).toBeUndefined();
  return { settings, policy };
};
const banning = (what: string): string => `forbidden:\n  - what: ${what}\n    because: no`;
const environment = { ...defaultSetting, provider: 'azure' as const, policy: layer({ rules: banning('vms') }).policy! };
const bannedIn = ({ policy }: typeof defaultSetting) => policy?.forbidden.map(({ what }) => what);

describe('what holds', () => {
  test('is what the environment says where nobody has set anything, and the same object', () => {
    const { setting, ...rest } = resolve(environment, { workspace: layer({ guests: 'none' }) }, 'C1');

    expect(setting).toBe(environment);
    expect(rest).toEqual({ speaks: true, guests: 'none', externals: 'full' });
  });

  test('is what was set nearest, part by part; rules are replaced as a whole', () => {
    const workspace = layer({ provider: 'aws', rules: banning('containers'), guests: 'none', externals: 'private' });
    const channel = layer({ rules: banning('serverless'), guests: 'full' });
    const { setting, ...rest } = resolve(environment, { workspace, channel }, 'C1');

    expect(setting.provider).toBe('aws');
    expect(bannedIn(setting)).toEqual(['serverless']);
    expect(rest).toMatchObject({ guests: 'full', externals: 'private' });
    expect(bannedIn(resolve(environment, { workspace }).setting)).toEqual(['containers']);
    expect(bannedIn(resolve(environment, { workspace, channel: layer({ rules: '{}' }) }, 'C1').setting)).toEqual([]);
  });

  test('takes the provider that nearer rules name before one that was chosen farther away', () => {
    const workspace = layer({ provider: 'aws' });

    expect(resolve(environment, { workspace, channel: layer({ rules: 'provider: gcp' }) }, 'C1').setting.provider).toBe(
      'gcp',
    );
  });

  test('has the prices of its rules, and list prices where they name none', () => {
    const priced = layer({ rules: 'prices:\n  aws/fargate-vcpu-hour: 0.01' });
    const inChannel = layer({ rules: '{}' });

    const prices = (layers: Parameters<typeof resolve>[1]) => resolve(environment, layers, 'C1').setting.prices;
    expect(prices({ workspace: priced })['aws/fargate-vcpu-hour']).toBe(0.01);
    expect(prices({ workspace: priced, channel: inChannel })).toEqual(listPrices);
  });

  test.each([
    ['anywhere, if nothing is set', {}, {}, true],
    ['in a channel that is listed', { channels: ['C1', 'C2'] }, {}, true],
    ['in no channel that is not', { channels: ['C2'] }, {}, false],
    ['in a channel that says so itself', { channels: ['C2'] }, { speaks: true }, true],
    ['in no channel that says so itself', {}, { speaks: false }, false],
  ])('lets it speak %s', (_, workspace, channel, expected) => {
    const layers = { workspace: layer(workspace), channel: layer(channel) };

    expect(resolve(environment, layers, 'C1').speaks).toBe(expected);
    expect(resolve(environment, { workspace: layer(workspace) }).speaks).toBe(true);
  });
});

test.each([
  ['a product', 'forbidden:\n  - what: aws/gone\n    because: no\n  - what: vms\n    because: old', ['vms'], 2],
  ['a price', 'prices:\n  aws/gone: 1\nforbidden:\n  - what: vms\n    because: old', ['vms'], 2],
  ['a factor', 'defaults:\n  gone: 1\nforbidden:\n  - what: vms\n    because: old', ['vms'], 2],
  ['a part', 'forbidden:\n  - what: vms\n    because: old\ngone:\n  a: 1', ['vms'], 4],
  ['a key of a rule', 'forbidden:\n  - what: vms\n    because: old\n    gone: 1', [], 4],
  ['a provider', 'provider: gone\nforbidden:\n  - what: vms\n    because: old', ['vms'], 1],
  ['no YAML any more', 'forbidden: [', [], 1],
])('of stored rules with %s that is not known any more, the others hold', (_, rules, banned, line) => {
  const read = readRules(rules);

  expect(read.faults?.[0]?.line).toBe(line);
  expect(read.faults && read.sound.forbidden.map(({ what }) => what)).toEqual(banned);
});
