import type { AdminSettings } from '../../../decision/house-rules/admin-settings.ts';
import { standingRules } from '../../../decision/house-rules/house-rules.ts';
import type { Tenant } from '../../../store/workspaces/settings.ts';
import type { Shown } from '../../blocks/views/settings-fields.ts';
import type { SettingsDesk } from '../../settings/desk.ts';

/** What is set in a place, the version of that, and what holds there where it says nothing. */
export async function currentIn({ store, rulings }: SettingsDesk, tenant: Tenant, channel: string | undefined) {
  const versions = await store.newest(tenant, channel === undefined ? [] : [channel]);
  const setIn = (of: string | undefined) => versions.find((each) => each.channel === of);
  const own = setIn(channel);
  const outer = channel === undefined ? {} : { workspace: setIn(undefined)?.content };
  const inherited = rulings.resolved({ ...tenant, channel }, outer);
  const shown: Shown = {
    ...(channel === undefined ? {} : { channel }),
    settings: own?.content ?? {},
    inherited,
    inheritedRules: standingRules(inherited.setting),
  };
  return { shown, version: own?.version ?? 0 };
}

/** The same with what is about to be set. */
export const withDraft = (shown: Shown, settings: AdminSettings): Shown => ({ ...shown, settings });
