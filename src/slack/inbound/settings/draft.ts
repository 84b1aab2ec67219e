import { z } from 'zod';
import {
  type AdminSettings,
  accesses,
  adminSettingsSchema,
  type RuleFault,
} from '../../../decision/house-rules/admin-settings.ts';
import type { Policy } from '../../../decision/house-rules/policy.ts';
import { leavesNothing } from '../../../decision/house-rules/policy-faults.ts';
import { INHERITED, LONGEST_TEXT, type Shown } from '../../blocks/views/settings-fields.ts';
import { readAs } from '../../payload/payload.ts';
import type { ReadRules } from '../../settings/in-force.ts';
import { providerLabel } from '../../settings/labels.ts';

const fieldSchema = z.looseObject({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_conversations: z.array(z.string()).nullish(),
});
const valuesSchema = z.record(z.string(), z.record(z.string(), fieldSchema));

/** What an admin has filled in, and what is wrong in it, by the field that it belongs to. */
export interface Filled {
  readonly settings: AdminSettings;
  readonly errors: Readonly<Record<string, string>>;
}

export function readSettings(entered: unknown, shown: Shown, readRules: ReadRules): Filled {
  const settings = settingsIn(entered, shown);
  const { provider, rules } = settings;
  if (rules === undefined) return { settings, errors: nothingLeft(shown.inherited.setting.policy, provider) };
  const read = readRules(rules, provider ?? shown.inherited.setting.provider);
  if (read.faults) return { settings, errors: { rules: sayFaults(read.faults) } };
  const named = read.policy.provider;
  if (provider !== undefined && named !== undefined && named !== provider)
    return {
      settings,
      errors: {
        provider: `The house rules name ${providerLabel(named)}. Choose the same, or take “provider” out of them.`,
      },
    };
  return { settings, errors: {} };
}

/** A provider of which the rules that go on to hold forbid everything. */
function nothingLeft(policy: Policy | undefined, provider: AdminSettings['provider']): Filled['errors'] {
  if (!policy || provider === undefined || !leavesNothing({ ...policy, provider })) return {};
  return {
    provider: `The house rules in force forbid all of ${providerLabel(provider)}. Choose another, or write other rules.`,
  };
}

const MOST_FAULTS = 3;

const sayFaults = (faults: readonly RuleFault[]): string =>
  [
    ...faults
      .slice(0, MOST_FAULTS)
      .map(({ line, message }) => (line === undefined ? message : `Line ${line}: ${message}`)),
    ...(faults.length > MOST_FAULTS ? [`And ${faults.length - MOST_FAULTS} more.`] : []),
  ].join('\n');

/** What is left as it is inherited is not set. */
function settingsIn(entered: unknown, { settings: before }: Shown): AdminSettings {
  const values = readAs(valuesSchema, entered);
  const field = (key: keyof AdminSettings) => values[key]?.['value'];
  const chosen = (key: keyof AdminSettings): string | undefined => {
    const value = field(key)?.selected_option?.value;
    return value === INHERITED ? undefined : value;
  };
  const text = field('rules')?.value?.trimEnd() || undefined;
  // What is too long for the field is not shown in it, and stays.
  const unshown = before.rules !== undefined && before.rules.length > LONGEST_TEXT ? before.rules : undefined;
  const channels = field('channels')?.selected_conversations ?? [];
  const speaks = chosen('speaks');
  const access = z.enum(accesses).optional();
  return readAs(adminSettingsSchema, {
    provider: chosen('provider'),
    rules: text ?? unshown,
    ...(channels.length > 0 ? { channels } : {}),
    ...(speaks === undefined ? {} : { speaks: speaks === 'true' }),
    guests: readAs(access, chosen('guests')),
    externals: readAs(access, chosen('externals')),
  });
}
