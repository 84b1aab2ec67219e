import { type Config, ConfigError } from '../../config/config.ts';
import { readPolicy } from '../../config/policy-file.ts';
import { type Finding, findingsOn } from './finding.ts';

/** The house rules, each mistake by its line. */
export function checkPolicy({ POLICY_FILE }: Config): readonly Finding[] {
  const about = findingsOn('policy');
  if (!POLICY_FILE) return [about.ok('no house rules')];
  try {
    readPolicy(POLICY_FILE);
    return [about.ok(`the house rules in ${POLICY_FILE} are valid`)];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message
      .split('\n')

      .map((line) => about.fail(line.replace(/^POLICY_FILE /, '')));
  }
}
