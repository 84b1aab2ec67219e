import type { FactorId, FactorValue } from '../../domain/profile.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Token } from '../text/tokens.ts';
import { recognize } from '../workloads/recognize.ts';
import { nameOf, nounsOf } from './part-names.ts';
import { asking, cadences, chores, loneThings, measures, traits, waitedThings } from './part-words.ts';
import type { Segment } from './segments.ts';

/** One that people wait for, one that runs by itself, one that is bought rather than run. */
export type Kind = 'waited' | 'lone' | 'bought';
export type Facts = ReadonlyMap<FactorId, FactorValue>;

/** What may be a part of a workload. */
export interface Draft extends Pick<Segment, 'by' | 'tokens'> {
  readonly name: readonly Token[];
  readonly kind: Kind | undefined;
  readonly facts: Facts;
  /** What was recognized in it, by its id. */
  readonly workloads: readonly string[];
}

/** What a part takes; it shows that a name stands for work. */
const loads: readonly FactorId[] = ['max_run_s', 'memory_mb', 'gpu', 'avg_ms', 'requests_month'];
export const isBusy = (facts: Facts): boolean => loads.some((factor) => facts.has(factor));
/** More than what starts it and how it is reached. */
export const isOwn = (factor: FactorId): boolean => factor !== 'trigger' && factor !== 'protocol';

/** The segment as a part; `undefined` where it goes on about another one. */
export function draftOf(segment: Segment, facts: Facts): Draft | undefined {
  const { by, tokens } = segment;
  if (by === 'common' || isNoPart(segment)) return undefined;
  const name = nameOf(segment);
  const named = recognize(tokens).filter(({ peripheral }) => !peripheral);
  const bought = named.find(({ id }) => isBought(id));
  if (bought && standsAlone(segment, facts)) return { by, tokens, name, kind: 'bought', facts, workloads: [bought.id] };
  const nouns = nounsOf(name);
  const noun = nouns.findLast(({ text }) => loneThings.has(text) || waitedThings.has(text));
  const stands = noun ? thingStands(segment, noun.text, facts) : workStands(segment, facts);
  if (!stands || isAboutPart(nouns)) return undefined;
  const kind = kindOf(noun, facts);
  const workloads = named.filter(({ id, role }) => role === 'workload' && !isBought(id)).map(({ id }) => id);
  return { by, tokens, name, kind, facts: fitting(facts, kind, name), workloads };
}

/** A member of a list that tells of no code of one's own; "db: postgres" tells what an application is made of. */
const standsAlone = ({ by, tokens }: Segment, facts: Facts): boolean =>
  by === 'mark' && !traits.has(tokens[0]!.text) && !isBusy(facts) && kindOfTrigger(facts.get('trigger')) !== 'lone';

const isBought = (id: string): boolean => workloadOf(id).verdict?.option === 'managed';

/** With these somebody begins to tell of another thing, unlike "uploads and reports". */
const introduces = /^(?:an?|the|our|one|another|some|also|we|there|every|two|few)$/;

/** "an ML recommender that needs a GPU", unlike "a GPU" and "a cache with 4 GB". */
const doesWork = (tokens: readonly Token[]): boolean =>
  introduces.test(tokens[0]!.text) &&
  tokens.slice(2, DOES).some(({ text }) => /^(?:that|which|needs|takes)$/.test(text));
const DOES = 6;

/** Whether enough is said of a thing to be a part. */
function thingStands({ by, opens, tokens }: Segment, thing: string, facts: Facts): boolean {
  if (facts.has('trigger')) return true;
  if (by === 'mark') return waitedThings.has(thing) || facts.size > 0;
  if (by === 'word') return isBusy(facts) && introduces.test(tokens[0]!.text);
  return opens || isBusy(facts);
}

/** Whether enough is said of it to be a part, though no word for such a thing names it. */
function workStands({ by, tokens }: Segment, facts: Facts): boolean {
  const started = facts.has('trigger');
  if (by === 'mark') return started || isBusy(facts);
  return isBusy(facts) && (started || (by === 'word' && doesWork(tokens)));
}

/** What a thing is called decides before what starts it: a worker that calls an API is none. */
function kindOf(noun: Token | undefined, facts: Facts): Kind | undefined {
  if (noun) return loneThings.has(noun.text) ? 'lone' : 'waited';
  const trigger = facts.get('trigger');
  return kindOfTrigger(trigger);
}

const waited = new Set<FactorValue>(['http_api', 'long_session', 'daemon']);
const kindOfTrigger = (trigger: FactorValue | undefined): Kind | undefined =>
  trigger === undefined ? undefined : waited.has(trigger) ? 'waited' : 'lone';

/** The facts without those of what the part merely talks to; "nightly" in its name starts it. */
function fitting(facts: Facts, kind: Kind | undefined, name: readonly Token[]): Facts {
  const trigger = facts.get('trigger');
  const own = new Map(facts);
  if (trigger !== undefined && kindOfTrigger(trigger) !== kind) own.delete('trigger');
  if (kind !== 'lone') return own;
  if (own.get('protocol') === 'http') own.delete('protocol');
  if (!own.has('trigger') && name.some(({ text }) => cadences.has(text))) own.set('trigger', 'schedule');
  return own;
}

/** A question, something denied, or something that is done to the part before it. */
const isNoPart = ({ tokens, by }: Segment): boolean =>
  asking.has(tokens[0]!.text) || isDenied(tokens) || (by === 'word' && refersBack(tokens));

/** Care for a part, or a measure of it. */
const isAboutPart = (nouns: readonly Token[]): boolean =>
  nouns.some(({ text }) => chores.has(text)) || measures.has(nouns.at(-1)?.text ?? '');

const DENIAL = 6;

/** "no worker", "a worker is not needed", "cron: none", "a cron was used". */
const isDenied = (tokens: readonly Token[]): boolean =>
  /^(?:no|not|without|none)$/.test(tokens[0]!.text) ||
  tokens
    .slice(1, DENIAL)
    .some(
      ({ text }, at) =>
        /^(?:none|was|were)$/.test(text) || (text === 'not' && /^(?:is|are|do|does)$/.test(tokens[at]!.text)),
    );

/** "and a cron restarts it nightly": "it" as an object is the part before. */
function refersBack(tokens: readonly Token[]): boolean {
  const { clause } = tokens[0]!;
  return tokens.some(
    ({ text, clause: own }, at) =>
      own === clause &&
      (text === 'it' || text === 'them') &&
      !/^(?:and|as|when|if|that|so|because)$/.test(tokens[at - 1]?.text ?? 'and'),
  );
}
