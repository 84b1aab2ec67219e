import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Setting } from '../../decision/evaluate.ts';
import {
  type AdminSettings,
  type InForce,
  type Layer,
  type RulesRead,
  resolve,
} from '../../decision/house-rules/admin-settings.ts';
import type { ProviderSetting } from '../../decision/provider.ts';
import type { Settings, Tenant } from '../../store/workspaces/settings.ts';

/** Where it is asked what holds. */
export interface Spot extends Tenant {
  /** Absent: nowhere in particular, such as on the Home tab. */
  readonly channel?: string | undefined;
}

export type ReadRules = (text: string, provider?: ProviderSetting) => RulesRead;

/** What admins have set in a place; `undefined` for what they have not. */
export interface SetIn {
  readonly workspace?: AdminSettings | undefined;
  readonly channel?: AdminSettings | undefined;
}

export interface Rulings {
  /** What holds there now, and in the whole workspace. */
  inForce(spot: Spot): Promise<{ readonly here: InForce; readonly whole: InForce }>;
  /** What would hold there. */
  resolved(spot: Spot, set: SetIn): InForce;
}

/** Each remembers what was found out for it, so there are not many. */
const MOST_HELD = 200;

/** What holds where; for as long as nothing is changed it is the same object, and never that of another workspace. */
export function rulingsOf(
  environment: Setting,
  settings: Settings<AdminSettings>,
  readRules: ReadRules,
  log: Logger,
): Rulings {
  const held = new LRUCache<string, InForce>({ max: MOST_HELD });

  const layerOf = (set: AdminSettings | undefined, { team }: Tenant): Layer | undefined => {
    if (set?.rules === undefined) return set && { settings: set };
    const read = readRules(set.rules);
    if (!read.faults) return { settings: set, policy: read.policy };
    log.warn(
      { team, faults: read.faults.length },
      'House rules name something this release doesn’t know; the others apply.',
    );
    return { settings: set, policy: read.sound };
  };

  function resolved(spot: Spot, set: SetIn): InForce {
    const key = JSON.stringify([spot.team, spot.workspace, spot.channel, set.workspace, set.channel]);
    const known = held.get(key);
    if (known) return known;
    const layers = { workspace: layerOf(set.workspace, spot), channel: layerOf(set.channel, spot) };
    const found = resolve(environment, layers, spot.channel);
    held.set(key, found);
    return found;
  }

  return {
    resolved,
    async inForce({ team, workspace, channel }) {
      const versions = await settings.newest({ team, workspace }, channel === undefined ? [] : [channel]);
      const set = (of: string | undefined) => versions.find((version) => version.channel === of)?.content;
      const whole = resolved({ team, workspace }, { workspace: set(undefined) });
      if (channel === undefined) return { here: whole, whole };
      return {
        here: resolved({ team, workspace, channel }, { workspace: set(undefined), channel: set(channel) }),
        whole,
      };
    },
  };
}
