import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSetting } from '../../src/decision/evaluate.ts';
import { type AdminSettings, accesses } from '../../src/decision/house-rules/admin-settings.ts';
import { providerSettings } from '../../src/decision/provider.ts';
import { noticeView } from '../../src/slack/blocks/views/notice.ts';
import { settingsView } from '../../src/slack/blocks/views/settings.ts';
import { settingsLogView } from '../../src/slack/blocks/views/settings-log.ts';
import { changesBetween } from '../../src/slack/settings/changes.ts';
import type { Version } from '../../src/store/workspaces/settings.ts';
import { codePoint } from '../cases.ts';
import { faultsOfView } from './limits.ts';

const hostile = fc.oneof(
  fc.string({ unit: codePoint, maxLength: 400 }),
  fc.constantFrom('<!channel> *bold* <javascript:alert(1)|x>', '&lt;&amp;', 'x'.repeat(10_000), '🎉\n'.repeat(4000)),
);
const channel = fc.constantFrom(undefined, 'C0123456789', 'G0123456789');
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined });
const settings: fc.Arbitrary<AdminSettings> = fc.record({
  provider: maybe(fc.constantFrom(...providerSettings)),
  rules: maybe(hostile),
  channels: maybe(fc.array(fc.constantFrom('C0123456789', 'G0987654321'), { minLength: 1, maxLength: 30 })),
  speaks: maybe(fc.boolean()),
  guests: maybe(fc.constantFrom(...accesses)),
  externals: maybe(fc.constantFrom(...accesses)),
});
const decision = fc.record({ title: hostile, before: hostile, after: hostile });
const preview = fc.record({
  lookedAt: fc.nat({ max: 25 }),
  changed: fc.nat({ max: 25 }),
  shown: fc.array(decision, { maxLength: 5 }),
});
const version: fc.Arbitrary<Version<AdminSettings>> = fc.record({
  channel,
  version: fc.integer({ min: 1, max: 9 }),
  content: settings,
  person: fc.constantFrom(undefined, 'U0ALICE'),
  at: fc.integer({ min: 0, max: 2e12 }),
});

test('views of settings keep to Slack’s limits and types, whatever was written', () => {
  const inherited = { setting: defaultSetting, speaks: true, guests: 'full', externals: 'full' } as const;
  fc.assert(
    fc.property(channel, settings, settings, fc.array(hostile, { maxLength: 9 }), maybe(preview), (of, ...given) => {
      const [own, before, inheritedRules, previewed] = given;
      const changes = changesBetween(before, own);
      const shown = { channel: of, settings: own, inherited, inheritedRules };
      const metadata = {
        version: 3,
        takesFiles: true,
        filled: 1,
        file: 'F0123456789',
        previewed: 'x'.repeat(43),
        ...(of ? { channel: of } : {}),
      };
      for (const drafted of [undefined, { changes, ...(previewed ? { preview: previewed } : {}) }])
        expect(faultsOfView(settingsView(metadata, shown, drafted))).toEqual([]);
      expect(faultsOfView(noticeView('Saved', 'Saved.', ...changes))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the log of changes keeps to Slack’s limits and types', () => {
  fc.assert(
    fc.property(fc.array(version, { maxLength: 100 }), (history) => {
      expect(faultsOfView(settingsLogView(history, 'Done.'))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('what tells two settings apart is said by line, and nothing where there is nothing', () => {
  const before = { provider: 'aws', rules: 'forbidden:\n  - what: vms\n    because: old' } as const;
  const after = { rules: 'forbidden:\n  - what: vms\n    because: new', channels: ['C1', 'C2'] };

  expect(changesBetween(before, after)).toEqual([
    'Provider: not set (was: AWS)',
    'House rules:\n      −     because: old\n      +     because: new',
    'Channels where it can speak: <#C1>, <#C2> (was: everywhere)',
  ]);
  expect(changesBetween(before, before)).toEqual([]);
});
