import { defaultSetting, type Setting } from '../decision/evaluate.ts';
import type { Core } from '../dialogue/step.ts';
import { listPrices } from '../knowledge/prices.ts';
import { modelFrom } from '../nlu/model.ts';
import { understandWith } from '../nlu/understand.ts';
import type { Understand } from '../nlu/understanding.ts';
import type { Config } from './config.ts';
import { learnedModel } from './learned-model.ts';
import { readPolicy } from './policy-file.ts';

/** What the environment and the house rules set for every decision. */
export function settingOf(config: Pick<Config, 'PROVIDER' | 'POLICY_FILE'>): Partial<Setting> {
  const policy = readPolicy(config.POLICY_FILE);
  const provider = config.PROVIDER === 'any' ? (policy.provider ?? 'any') : config.PROVIDER;
  return { provider, prices: { ...listPrices, ...policy.prices }, ...(config.POLICY_FILE ? { policy } : {}) };
}

/** The core as every surface uses it, with the workspace's settings; the examples are learned at the first message. */
export function createCore(setting: Partial<Setting> = {}): Core {
  let understand: Understand | undefined;
  const learned = (): Understand => understandWith(modelFrom(learnedModel()));
  return {
    understand(text, context) {
      understand ??= learned();
      return understand(text, context);
    },
    setting: { ...defaultSetting, ...setting },
  };
}
