import { type Provider, providers } from '../../knowledge/facts/fact.ts';
import { tokenize } from '../../nlu/text/tokens.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { subjectsIn } from '../answers/search/subjects.ts';
import { isProposed, leavesIn } from './recognized.ts';

/**
 * The cloud that something of theirs runs on today, by its products ("on EKS"); `undefined` where none or several are
 * named, and where they are only asked about or to be left.
 */
export function runsAt(heard: Understanding): Provider | undefined {
  if (!heard.aboutTheirs || heard.intent === 'migrate' || leavesIn(heard)) return undefined;
  const named = heard.workloads.filter(
    (each) => each.kind === 'hosting' && !each.peripheral && !isProposed(each, heard),
  );
  const hosts = named.flatMap(({ words }) => subjectsIn(tokenize(words)).flatMap(({ subject }) => subject.host ?? []));
  const [host, other] = new Set(hosts);
  return other ? undefined : providers.find((provider) => provider === host);
}
