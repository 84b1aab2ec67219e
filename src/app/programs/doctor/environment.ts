import { SetupError } from '../../../domain/setup-error.ts';
import { type Config, readConfig } from '../../config/config.ts';
import { type Finding, findingsOn } from './finding.ts';

export type Environment = Parameters<typeof readConfig>[0];

/** The environment as it is read, or everything that is wrong with it. */
export function checkEnvironment(readEnvironment: () => Environment): {
  readonly config?: Config;
  readonly findings: readonly Finding[];
} {
  const about = findingsOn('environment');
  try {
    return { config: readConfig(readEnvironment()), findings: [about.ok('every variable is understood')] };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { findings: error.message.split('\n').map((line) => about.fail(line)) };
  }
}
