import { readBy } from '../../decision/lean/usual.ts';
import { type HostId, hostIds, hosts } from '../../domain/hosts.ts';
import type { FactorId, FactorValue, Profile } from '../../domain/profile.ts';
import { type Provider, providers } from '../../knowledge/facts/fact.ts';
import { managedServices } from '../../knowledge/managed.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Readable } from '../../knowledge/workloads/workload.ts';
import { leavesOwnPlace } from '../../nlu/scope/leaving.ts';
import { tokenize } from '../../nlu/text/tokens.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import type { Recognized } from '../../nlu/workloads/recognize.ts';
import { subjectsIn } from '../answers/search/subjects.ts';
import type { Understood } from '../effect.ts';
import type { State } from '../state/state.ts';
import { isProposed } from './proposed.ts';
import { placeTold } from './told-place.ts';
import { placeOf, wordsOf } from './words.ts';

type Heard = Pick<Understanding, 'intent' | 'workloads' | 'facts' | 'aboutTheirs' | 'text' | 'provider'>;

/** What is theirs of all that a message names. */
const theirs = (heard: Heard) =>
  heard.aboutTheirs ? heard.workloads.filter((named) => !named.peripheral && !isProposed(named, heard)) : [];

/** What is always true of the named workloads and was not said otherwise, in the words of the name. */
export function implied(heard: Heard, known: Profile, by: string): Understood[] {
  const facts = new Map<FactorId, Understood>();
  const stated = new Set<string>([...Object.keys(known), ...heard.facts.map(({ factor }) => factor)]);
  for (const { id, words } of theirs(heard))
    for (const [factor, value] of Object.entries(workloadOf(id).implies) as [FactorId, FactorValue][])
      if (!stated.has(factor) && !facts.has(factor)) facts.set(factor, { factor, value, words, by });
  return [...facts.values()];
}

/** What is usual for the named workloads, the likeliest for each factor; nobody has said it. */
function supposed(heard: Heard): State['supposed'] {
  const suppositions: Record<string, State['supposed'][FactorId]> = {};
  // What is to run at a provider need not stay where it usually is.
  const leaves = heard.provider !== undefined || leavesOwnPlace(heard.text);
  for (const { id, name } of theirs(heard))
    for (const [factor, usual] of Object.entries(workloadOf(id).usual))
      if (usual.probability > (suppositions[factor]?.probability ?? 0) && !(leaves && usual.value === 'on_prem'))
        suppositions[factor] = { value: usual.value, probability: usual.probability, because: name };
  return suppositions;
}

/** What tells of code that works around a named thing, as a sync does around SharePoint. */
const tellsOfWork: readonly FactorId[] = ['max_run_s', 'avg_ms', 'io_wait', 'artifact_mb', 'payload_mb'];
const worksOnIt: readonly FactorValue[] = ['schedule', 'event', 'batch'];
/** What tells of an application that has a database or a queue as a part. */
const tellsOfApplication: readonly FactorId[] = ['trigger', 'traffic', 'requests_month', 'existing', 'shape'];

/** An application that is named as such has its database as a part. */
const application =
  /\b(?:apps?|applications?|monoliths?|back ?ends?|front ?ends?|web ?sites?|portals?|saas|intranet|dynos?|microservices?|web shop|(?<!database )systems?|software|programs?|management)\b/i;

/** What is bought; a job is no code around the engine that runs it. */
function isBought(id: string): boolean {
  const { verdict } = workloadOf(id);
  return verdict?.option === 'managed' && !managedServices[verdict.flavour ?? '']?.isEngine;
}

/**
 * What a message says that the workload is, without a place that it leaves. What one buys rather than runs is not it
 * where code around it is told of; a database or queue is it only where no application is.
 */
function whatItIs(heard: Heard): string[] {
  const { facts } = heard;
  const ownCode = facts.some(({ factor, value }) => tellsOfWork.includes(factor) || worksOnIt.includes(value));
  const leaves = leavesIn(heard);
  const named = theirs(heard).filter(({ id, kind }) => !(ownCode && isBought(id)) && !(leaves && kind === 'hosting'));
  const wholes = named.filter(({ role }) => role === 'workload');
  if (wholes.length > 0) return wholes.map(({ id }) => id);
  const isPart =
    ownCode || facts.some(({ factor }) => tellsOfApplication.includes(factor)) || application.test(heard.text);
  return isPart ? [] : named.map(({ id }) => id);
}

/** How far before a name it stands that work comes from there, or that they leave it. */
const NEAR = 2;

/** What it pulls its work from, by its name, or else by the name of a queue or stream where no other work is named. */
function readIn(heard: Heard): Readable | undefined {
  if (!heard.aboutTheirs) return undefined;
  const said = wordsOf(heard.text);
  const isSource = ({ words }: Recognized): boolean =>
    said
      .slice(0, Math.max(0, placeOf(wordsOf(words), said)))
      .slice(-NEAR)
      .some((word) => leadsIn.has(word));
  const work = theirs(heard).filter(({ role, kind }) => role === 'workload' && kind === 'work');
  const named = heard.workloads.filter((each) => !each.peripheral || isSource(each));
  return readBy((work.length > 0 ? work : named).map(({ id }) => id));
}
/** What stands before the place that work comes from: "reads from Kafka", "off an SQS queue". */
const leadsIn = new Set('from off'.split(' '));

const leaves = new Set('off leave leaving from quit quitting ditch ditching'.split(' '));

/** Whether they say that they leave where it runs: "get it off Vercel". */
export const leavesIn = ({ workloads, text }: Pick<Heard, 'workloads' | 'text'>): boolean => {
  if (leavesOwnPlace(text)) return true;
  const said = wordsOf(text);
  return workloads.some(({ kind, words }) => {
    const before = said.slice(0, Math.max(0, placeOf(wordsOf(words), said)));
    return kind === 'hosting' && before.slice(-NEAR).some((word) => leaves.has(word));
  });
};

/** The hosts among the names: "hetzner box", "fly.io", "EKS"; Oracle alone is a database. Whoever moves may be leaving them. */
function hostsIn({ intent, workloads }: Heard): HostId[] {
  if (intent === 'migrate') return [];
  const ofProducts = workloads.filter(({ kind }) => kind === 'hosting').flatMap(({ words }) => hostsOfProducts(words));
  return hostIds.filter((id) => {
    if (ofProducts.includes(id)) return true;
    const name = hosts[id].name.toLowerCase();
    const isCalled = name.includes(' ')
      ? (words: string) => words.includes(name)
      : (words: string) => words.split(/[^a-z]+/).includes(id);
    return workloads.some(({ words }) => isCalled(words.toLowerCase()));
  });
}

/** The one provider on whose products it runs today: EKS is on AWS, whoever says so. */
export function runsAt(heard: Heard): Provider | undefined {
  if (leavesIn(heard) || heard.intent === 'migrate') return undefined;
  const words = theirs(heard).flatMap(({ kind, words }) => (kind === 'hosting' ? [words] : []));
  const [only, ...others] = new Set(words.flatMap(hostsOfProducts));
  return others.length === 0 ? providers.find((provider) => provider === only) : undefined;
}

const hostsOfProducts = (words: string): HostId[] =>
  subjectsIn(tokenize(words)).flatMap(({ subject: { kind, host } }) => (kind === 'product' && host ? [host] : []));

/** Whether a name is of software or a kind of work that is the workload, rather than what that is written with or runs on. */
export const isWork = ({ kind, role, peripheral }: Recognized): boolean =>
  (kind === 'software' || kind === 'work') && role === 'workload' && !peripheral;

const isKnownWork = (id: string): boolean => ['software', 'work'].includes(workloadOf(id).kind);

/** Whether a message names software or work of theirs, as far as there was none so far: "it’s a WordPress site". */
export const namesFirstWork = ({ workloads }: State, heard: Understanding): boolean =>
  !workloads.some(isKnownWork) && heard.workloads.some((named) => isWork(named) && !isProposed(named, heard));

/** What a message adds to what is supposed of the workload, and to what it is; what was said first stands. */
export const recognized = (
  heard: Heard,
  before: State,
): Pick<State, 'supposed' | 'workloads' | 'hosts' | 'reads' | 'place'> => {
  const reads = before.reads ?? readIn(heard);
  const place = placeTold(heard) ?? before.place;
  return {
    hosts: [...new Set([...before.hosts, ...hostsIn(heard)])],
    supposed: { ...supposed(heard), ...before.supposed },
    workloads: before.workloads.some(isKnownWork)
      ? before.workloads
      : [...new Set([...whatItIs(heard), ...before.workloads])],
    ...(reads ? { reads } : {}),
    ...(place ? { place } : {}),
  };
};

/** It names something of theirs. */
export const namesTheirs = (heard: Pick<Heard, 'aboutTheirs' | 'workloads'>): boolean =>
  heard.aboutTheirs && heard.workloads.some(({ role, peripheral }) => role === 'workload' && !peripheral);

/** It tells or names something of theirs, which asks for advice, whatever it reminds of. */
export const tellsOfTheirs = (heard: Heard): boolean =>
  (heard.aboutTheirs && heard.facts.length > 0) || namesTheirs(heard);
