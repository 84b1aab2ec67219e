import type { Access, AdminSettings } from '../../decision/house-rules/admin-settings.ts';
import type { ProviderSetting } from '../../decision/provider.ts';
import { providerNames } from '../../knowledge/facts/fact.ts';

export const providerLabel = (provider: ProviderSetting): string =>
  provider === 'any' ? 'Any provider' : providerNames[provider];

export const accessLabels: Readonly<Record<Access, string>> = {
  full: 'The same as members',
  private: 'Ask in private: direct message and command',
  none: 'Nothing',
};

export const speaksLabel = (speaks: boolean): string => (speaks ? 'Speaks here' : 'Stays silent here');

/** What each setting is called. */
export const names: Readonly<Record<keyof AdminSettings, string>> = {
  provider: 'Provider',
  rules: 'House rules',
  channels: 'Channels where it can speak',
  speaks: 'In this channel',
  guests: 'What guests can do',
  externals: 'What people from other organizations can do',
};
