import { z } from 'zod';
import { listPrices } from '../../knowledge/prices.ts';
import type { Setting } from '../evaluate.ts';
import { providerSettings } from '../provider.ts';
import type { Policy } from './policy.ts';

/** What people may do who are no full members: what members may, ask where nobody else reads it, or nothing. */
export const accesses = ['full', 'private', 'none'] as const;
export type Access = (typeof accesses)[number];

const channelId = z.string().regex(/^[A-Z0-9]{1,64}$/);

/** What admins have set for a workspace or for one of its channels; what is absent is inherited. */
export const adminSettingsSchema = z.object({
  // A release may know fewer than the one that stored it.
  provider: z.enum(providerSettings).optional().catch(undefined),
  /** House rules in YAML or JSON, as they were written. */
  rules: z.string().optional(),
  /** Of a workspace: the only channels where the advisor speaks. */
  channels: z.array(channelId).optional(),
  /** Of a channel: whether it speaks there, whatever the workspace says. */
  speaks: z.boolean().optional(),
  guests: z.enum(accesses).optional(),
  externals: z.enum(accesses).optional(),
});

export type AdminSettings = z.infer<typeof adminSettingsSchema>;

/** What is wrong in house rules; no line where it is the whole. */
export interface RuleFault {
  readonly line?: number;
  readonly message: string;
}

/** House rules that hold, or what is wrong in them, with the rules beside that. */
export type RulesRead =
  | { readonly policy: Policy; readonly faults?: undefined }
  | { readonly faults: readonly RuleFault[]; readonly sound: Policy };

/** What was set in one place, with its house rules read. */
export interface Layer {
  readonly settings: AdminSettings;
  /** Absent: none were written here. */
  readonly policy?: Policy | undefined;
}

export interface Layers {
  readonly workspace?: Layer | undefined;
  readonly channel?: Layer | undefined;
}

/** What holds in one place. */
export interface InForce {
  readonly setting: Setting;
  readonly speaks: boolean;
  readonly guests: Access;
  readonly externals: Access;
}

/** The environment’s setting, then the workspace’s, then the channel’s: the nearest that says something counts. */
export function resolve(environment: Setting, { workspace, channel }: Layers, channelId?: string): InForce {
  const nearest = [channel, workspace].filter((layer) => layer !== undefined);
  const first = <Key extends keyof AdminSettings>(key: Key) =>
    nearest.find(({ settings }) => settings[key] !== undefined)?.settings[key];
  const listed = channelId === undefined || (workspace?.settings.channels?.includes(channelId) ?? true);
  return {
    setting: settingFrom(environment, nearest),
    speaks: channel?.settings.speaks ?? listed,
    guests: first('guests') ?? 'full',
    externals: first('externals') ?? 'full',
  };
}

/** The same object where nothing is set, so that what was found out for it is found again. */
function settingFrom(environment: Setting, nearest: readonly Layer[]): Setting {
  const provider = nearest.map(providerOf).find((each) => each !== undefined);
  const policy = nearest.find((layer) => layer.policy !== undefined)?.policy;
  if (provider === undefined && policy === undefined) return environment;
  return {
    ...environment,
    ...(provider === undefined ? {} : { provider }),
    ...(policy === undefined ? {} : { policy, prices: { ...listPrices, ...policy.prices } }),
  };
}

const providerOf = ({ settings, policy }: Layer): Setting['provider'] | undefined =>
  settings.provider ?? policy?.provider;
