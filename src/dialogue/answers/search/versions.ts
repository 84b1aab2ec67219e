import type { Token } from '../../../nlu/text/tokens.ts';
import { emptyWords } from './synonyms.ts';

/** A version of something that a text names: "EKS 1.29", "Windows Server 2012 R2". */
export interface Version {
  /** The tokens of what it is a version of, and of the version. */
  readonly from: number;
  readonly number: number;
  readonly to: number;
}

/** What people name with a whole number; a version with a dot may be of anything. */
const numbered = new Set(
  (
    'node nodejs python java jdk php ruby dotnet net ubuntu debian centos rhel windows postgres postgresql mysql mariadb ' +
    'magento drupal joomla typo3 rails django laravel angular elasticsearch mongodb redis airflow exchange sharepoint ' +
    'solaris aix odoo'
  ).split(' '),
);
/** "Windows Server 2012": the second word alone may be any server. */
const pairs = new Set(['windows server', 'sql server', 'exchange server', 'oracle database', 'framework net']);
const editions = new Set(['r2', 'lts', 'sp1', 'sp2', 'sp3']);
/** What follows a number that is counted or paid rather than a version. */
const counted =
  /^(?:per|percent|times|x|million|billion|thousand|k|a|an|or|to|usd|eur|dollars?|cents?|vcpus?|cpus?|cores?|gb|gib|mb|mib|kb|ms|s|seconds?|minutes?|hours?|days?|months?|years?|users?|requests?)$/;
const spoken = new Set(
  'cost costs pay price charge least most under over above below than sla uptime score'.split(' '),
);

/** The versions that a text names; `isQuantity` tells the tokens of an amount. */
export function versionsIn(tokens: readonly Token[], isQuantity: (at: number) => boolean): readonly Version[] {
  return tokens.flatMap((token, at) => {
    const from = token.number === undefined || isQuantity(at) ? undefined : startOf(tokens, at);
    if (from === undefined || counted.test(tokens[at + 1]?.text ?? '')) return [];
    const edition = tokens[at + 1];
    const to = edition && editions.has(edition.text) && edition.clause === token.clause ? at + 2 : at + 1;
    return [{ from, number: at, to }];
  });
}

/** Where the name begins whose version a number is; `undefined` where it is no version. */
function startOf(tokens: readonly Token[], at: number): number | undefined {
  const [before, name, number] = [tokens[at - 2], tokens[at - 1], tokens[at]!];
  if (!name || name.number !== undefined || name.clause !== number.clause || /[$€£]/.test(number.lead))
    return undefined;
  const isPair = before?.clause === name.clause && pairs.has(`${before.text} ${name.text}`);
  const isDotted = /^\d+\.\d+$/.test(number.text) && !emptyWords.has(name.text) && !spoken.has(name.text);
  if (!isPair && !isDotted && !numbered.has(name.text)) return undefined;
  return isPair ? at - 2 : at - 1;
}
