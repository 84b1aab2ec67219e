import { SetupError } from '../../domain/setup-error.ts';
import { type Config, readConfig } from '../config.ts';
import { readEnvironment } from '../run.ts';
import { type Finding, findingsOn } from './finding.ts';

/** The environment as it is read, or everything that is wrong with it. */
export function checkEnvironment(): { readonly config?: Config; readonly findings: readonly Finding[] } {
  const about = findingsOn('environment');
  try {
    return { config: readConfig(readEnvironment()), findings: [about.ok('every variable is understood')] };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { findings: error.message.split('\n').map((line) => about.fail(line)) };
  }
}
