import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import { defaultSetting, type Setting } from './decision/evaluate.ts';
import type { Core } from './dialogue/step.ts';
import { isIntent, type Utterances } from './domain/intents.ts';
import { listPrices } from './knowledge/prices.ts';
import { cachedModel } from './model-cache.ts';
import { modelFrom, trainModel } from './nlu/intent/model.ts';
import type { RoleExample } from './nlu/quantities/role-labels.ts';
import { type Understand, understandWith } from './nlu/understand.ts';
import { readPolicy } from './policy-file.ts';

const folder = fileURLToPath(new URL('../intents/', import.meta.url));

/** Everything that people say, by intent, from `intents/`. */
export function readUtterances(): Utterances[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const intent = file.slice(0, -'.txt'.length);
      if (!isIntent(intent)) throw new Error(`intents/${file} is named after no intent`);
      const lines = readFileSync(`${folder}${file}`, 'utf8')
        .split('\n')
        .map((line) => line.trim());
      return { intent, lines: lines.filter(Boolean) };
    });
}

/** Texts with the values that their numbers give, from `intents/answers/numbers.jsonl`. */
export const readNumberExamples = (): RoleExample[] =>
  readFileSync(`${folder}answers/numbers.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RoleExample);

/** What the environment and the house rules set for every decision. */
export function settingOf(config: Pick<Config, 'PROVIDER' | 'POLICY_FILE'>): Partial<Setting> {
  const policy = readPolicy(config.POLICY_FILE);
  const provider = config.PROVIDER === 'any' ? (policy.provider ?? 'any') : config.PROVIDER;
  return { provider, prices: { ...listPrices, ...policy.prices }, ...(config.POLICY_FILE ? { policy } : {}) };
}

/** The core as every surface uses it, with the workspace's settings; the utterances are learned at the first message. */
export function createCore(setting: Partial<Setting> = {}): Core {
  const utterances = readUtterances();
  let understand: Understand | undefined;
  const learned = (): Understand => {
    const examples = readNumberExamples();
    return understandWith(modelFrom(cachedModel([utterances, examples], () => trainModel(utterances, examples))));
  };
  return {
    understand(text, context) {
      understand ??= learned();
      return understand(text, context);
    },
    setting: { ...defaultSetting, ...setting },
  };
}
