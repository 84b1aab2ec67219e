import { SetupError } from '../../../domain/setup-error.ts';
import type { Config } from '../../config/config.ts';
import { hasModel } from '../../model/model-cache.ts';
import { useProxy } from '../../proxy.ts';
import { checkDatabase } from './database.ts';
import { checkEnvironment, type Environment } from './environment.ts';
import { type Finding, findingsOn } from './finding.ts';
import { checkPolicy } from './policy.ts';
import { checkPorts } from './ports.ts';
import { checkProxy } from './proxy.ts';
import { checkSlack } from './slack.ts';
import { checkSocketMode } from './socket-mode.ts';

type Check = (config: Config) => readonly Finding[] | Promise<readonly Finding[]>;

const checks: readonly Check[] = [
  checkProxy,
  checkSlack,
  checkSocketMode,
  checkDatabase,
  checkPolicy,
  checkPorts,
  checkModel,
];

/** Everything that can be told of an installation without changing it, most basic first. */
export async function examine(readEnvironment: () => Environment): Promise<readonly Finding[]> {
  const node = findingsOn('node').ok(`Node ${process.versions.node}`);
  const { config, findings } = checkEnvironment(readEnvironment);
  if (!config) return [node, ...findings];
  useProxy(config);
  const all = [node, ...findings];
  for (const check of checks) all.push(...(await check(config)));
  return all;
}

/** What the examples teach is kept, so that it is learned once. */
function checkModel(): readonly Finding[] {
  const about = findingsOn('examples');
  try {
    if (hasModel()) return [about.ok('what they teach is cached')];
    return [about.warn('what they teach isn’t cached yet', 'the first start learns it, in about ten seconds')];
  } catch (error) {
    if (!(error instanceof SetupError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return [about.fail('the folder intents cannot be read', 'install the app again')];
  }
}
