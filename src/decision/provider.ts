import { type Provider, providers } from '../knowledge/facts/fact.ts';

export const providerSettings = ['any', ...providers] as const;
/** The workspace's provider; `any` means that advice should hold on each of the three largest clouds. */
export type ProviderSetting = (typeof providerSettings)[number];

const large: readonly Provider[] = ['aws', 'azure', 'gcp'];

/** Whose limits apply. */
export const limitsOf = (setting: ProviderSetting): readonly Provider[] =>
  setting === 'any' ? large : singles[setting];

const singles = Object.fromEntries(providers.map((provider) => [provider, [provider]])) as unknown as Record<
  Provider,
  readonly Provider[]
>;
