import { defaultSetting, type Setting } from '../decision/evaluate.ts';
import { useIndex } from '../dialogue/answers/library/library.ts';
import type { Core } from '../dialogue/step.ts';
import type { Operation } from '../domain/operation.ts';
import { listPrices } from '../knowledge/prices.ts';
import { modelFrom } from '../nlu/model.ts';
import { understandWith } from '../nlu/understand.ts';
import type { Understand } from '../nlu/understanding.ts';
import type { Config } from './config/config.ts';
import { readPolicy } from './config/policy-file.ts';
import { keptIndex, learnedModel } from './model/learned-model.ts';

/** What the environment, the house rules and the calendar set for every decision. */
export function settingOf(config: Pick<Config, 'PROVIDER' | 'POLICY_FILE'>, now = () => new Date()): Partial<Setting> {
  const policy = readPolicy(config.POLICY_FILE);
  const provider = config.PROVIDER === 'any' ? (policy.provider ?? 'any') : config.PROVIDER;
  const today = () => now().toISOString().slice(0, 10);
  return { provider, prices: { ...listPrices, ...policy.prices }, today, ...(config.POLICY_FILE ? { policy } : {}) };
}

/** What people ask of how it is run. */
export const operationOf = (
  config: Pick<Config, 'RETENTION_DAYS' | 'DECISION_RETENTION_DAYS' | 'KEEP_UNRECOGNISED'>,
): Operation => ({
  retentionDays: config.RETENTION_DAYS,
  recordDays: config.DECISION_RETENTION_DAYS,
  keepsUnread: config.KEEP_UNRECOGNISED,
});

/** What the examples teach is the same for every core of a process. */
let understand: Understand | undefined;

function learn(): Understand {
  useIndex(keptIndex);
  return understandWith(modelFrom(learnedModel()));
}

/** The core as every surface uses it, with the workspace's settings; the examples are learned at the first message. */
export const createCore = (setting: Partial<Setting> = {}): Core => ({
  understand(text, context) {
    understand ??= learn();
    return understand(text, context);
  },
  setting: { ...defaultSetting, ...setting },
});
