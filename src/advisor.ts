import { parseExamples, readExampleFiles } from './app/examples.ts';
import type { Config } from './config.ts';
import { defaultSetting, type Setting } from './decision/evaluate.ts';
import type { Core } from './dialogue/step.ts';
import { listPrices } from './knowledge/prices.ts';
import { cachedModel, shippedModel } from './model-cache.ts';
import { type ModelData, modelFrom, trainModel } from './nlu/model.ts';
import { understandWith } from './nlu/understand.ts';
import type { Understand } from './nlu/understanding.ts';
import { readPolicy } from './policy-file.ts';

/** What the environment and the house rules set for every decision. */
export function settingOf(config: Pick<Config, 'PROVIDER' | 'POLICY_FILE'>): Partial<Setting> {
  const policy = readPolicy(config.POLICY_FILE);
  const provider = config.PROVIDER === 'any' ? (policy.provider ?? 'any') : config.PROVIDER;
  return { provider, prices: { ...listPrices, ...policy.prices }, ...(config.POLICY_FILE ? { policy } : {}) };
}

/** What the examples teach: as it was packed, as it was kept, or learned now. */
export function learnedModel(): ModelData {
  const shipped = shippedModel();
  if (shipped) return shipped;
  const files = readExampleFiles();
  return cachedModel(files, () => trainModel(parseExamples(files)));
}

/** The core as every surface uses it, with the workspace's settings; the examples are learned at the first message. */
export function createCore(setting: Partial<Setting> = {}): Core {
  let understand: Understand | undefined;
  return {
    understand(text, context) {
      understand ??= understandWith(modelFrom(learnedModel()));
      return understand(text, context);
    },
    setting: { ...defaultSetting, ...setting },
  };
}
