import { z } from 'zod';
import {
  type AdminSettings,
  accesses,
  adminSettingsSchema,
  type RuleFault,
} from '../../../decision/house-rules/admin-settings.ts';
import type { Policy } from '../../../decision/house-rules/policy.ts';
import { leavesNothing } from '../../../decision/house-rules/policy-faults.ts';
import { INHERITED, type Shown } from '../../blocks/views/settings-fields.ts';
import { readAs } from '../../payload/payload.ts';
import type { ReadRules } from '../../settings/in-force.ts';
import { providerLabel } from '../../settings/labels.ts';

const fieldSchema = z.looseObject({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_conversations: z.array(z.string()).nullish(),
  files: z.array(z.looseObject({ id: z.string() })).nullish(),
});
export const settingsValuesSchema = z.record(z.string(), z.record(z.string(), fieldSchema));

export type Entered = z.infer<typeof settingsValuesSchema>;

/** House rules, and the field that they are from. */
export interface Rules {
  readonly text: string | undefined;
  readonly field: string;
}

/** What an admin has filled in, and what is wrong in it, by the field that it belongs to. */
export interface Filled {
  readonly settings: AdminSettings;
  readonly errors: Readonly<Record<string, string>>;
}

/** `rules` is what was written or uploaded. */
export function readSettings(entered: Entered, rules: Rules, shown: Shown, readRules: ReadRules): Filled {
  const settings = settingsIn(entered, rules.text);
  const { provider } = settings;
  if (settings.rules === undefined) return { settings, errors: nothingLeft(shown.inherited.setting.policy, provider) };
  const read = readRules(settings.rules, provider ?? shown.inherited.setting.provider);
  if (read.faults) return { settings, errors: { [rules.field]: sayFaults(read.faults) } };
  const named = read.policy.provider;
  if (provider !== undefined && named !== undefined && named !== provider)
    return {
      settings,
      errors: {
        provider: `The house rules say ${providerLabel(named)}. Choose the same, or remove “provider” from them.`,
      },
    };
  return { settings, errors: {} };
}

/** A provider of which the rules that go on to hold forbid everything. */
function nothingLeft(policy: Policy | undefined, provider: AdminSettings['provider']): Filled['errors'] {
  if (!policy || provider === undefined || !leavesNothing({ ...policy, provider })) return {};
  return {
    provider: `The house rules in force forbid all of ${providerLabel(provider)}. Choose another provider, or change the rules.`,
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
function settingsIn(values: Entered, rules: string | undefined): AdminSettings {
  const field = (key: keyof AdminSettings) => values[key]?.['value'];
  const chosen = (key: keyof AdminSettings): string | undefined => {
    const value = field(key)?.selected_option?.value;
    return value === INHERITED ? undefined : value;
  };
  const channels = field('channels')?.selected_conversations ?? [];
  const speaks = chosen('speaks');
  const access = z.enum(accesses).optional();
  return readAs(adminSettingsSchema, {
    provider: chosen('provider'),
    rules,
    ...(channels.length > 0 ? { channels } : {}),
    ...(speaks === undefined ? {} : { speaks: speaks === 'true' }),
    guests: readAs(access, chosen('guests')),
    externals: readAs(access, chosen('externals')),
  });
}
