import type { FactorId, FactorValue } from '../profile/index.ts';
import { factsIn } from './facts.ts';
import { nameOf, nounsOf } from './part-names.ts';
import { asking, cadences, chores, loneThings, waitedThings } from './part-words.ts';
import { type Division, divisions, type Segment } from './segments.ts';
import type { Token } from './tokens.ts';

/** A part of a workload as it was described, with what was said of it alone. */
export interface DescribedPart {
  readonly name: string;
  readonly facts: readonly { readonly factor: FactorId; readonly value: FactorValue }[];
}

/** One that people wait for, one that runs by itself. */
type Kind = 'waited' | 'lone';
type Facts = Map<FactorId, FactorValue>;

interface Draft extends Pick<Segment, 'by' | 'tokens'> {
  readonly name: readonly Token[];
  readonly kind: Kind | undefined;
  readonly facts: Facts;
}

/** The parts of a workload that is described as several; `lines` is the text that the tokens were read from, with its line breaks. */
export function partsIn(tokens: readonly Token[], lines: string): DescribedPart[] {
  for (const division of divisions(tokens, lines)) {
    const { drafts, common } = withoutUmbrella(read(division));
    if (areParts(drafts, division.counted)) return withCommon(drafts, common).map((draft) => described(draft, lines));
  }
  return [];
}

const described = ({ name, facts }: Draft, lines: string): DescribedPart => ({
  name: lines.slice(name[0]!.start, name.at(-1)!.end).replace(/\s/g, ' '),
  facts: [...facts].map(([factor, value]) => ({ factor, value })),
});

/** Parts differ in kind; only where they were counted beforehand it is enough that each has traits of its own. */
function areParts(drafts: readonly Draft[], counted: boolean): boolean {
  const kinds = new Set(drafts.flatMap(({ kind }) => kind ?? []));
  if (kinds.size > 1) return true;
  return counted && drafts.length > 1 && drafts.every(({ kind, facts }) => kind && [...facts.keys()].some(isOwn));
}

const isOwn = (factor: FactorId): boolean => factor !== 'trigger' && factor !== 'protocol';

/** "We build a photo shop. The storefront is …, the rendering …": a sentence that names the whole is about all parts. */
function withoutUmbrella({ drafts, common }: Reading): Reading {
  const [first, second, ...others] = drafts;
  const umbrella =
    first?.by === 'sentence' && second?.by === 'sentence' && !isBusy(first.facts) && !first.facts.has('trigger');
  return umbrella && areParts([second, ...others], false)
    ? { drafts: [second, ...others], common: [...first.tokens, ...common] }
    : { drafts, common };
}

interface Reading {
  readonly drafts: readonly Draft[];
  /** What is said of all parts. */
  readonly common: readonly Token[];
}

function read({ segments }: Division): Reading {
  const drafts: Draft[] = [];
  const common: Token[] = [];
  for (const segment of segments) {
    const last = drafts.at(-1);
    if (segment.by === 'common') {
      common.push(...segment.tokens);
      continue;
    }
    const facts = factsOf(segment.tokens);
    const draft = draftOf(segment, facts);
    if (draft) drafts.push(draft);
    else if (last) for (const [factor, value] of facts) if (!last.facts.has(factor)) last.facts.set(factor, value);
    if (!draft && !last) common.push(...segment.tokens);
  }
  return { drafts, common };
}

/** Who runs the parts is said of all of them, wherever it is said. */
const factsOf = (tokens: readonly Token[]): Facts =>
  new Map(
    factsIn(tokens).flatMap(({ factor, value }) => (value === null || factor === 'team_ops' ? [] : [[factor, value]])),
  );

/** What a part of its own takes; it shows that a name stands for work. */
const loads: readonly FactorId[] = ['max_run_s', 'memory_mb', 'gpu', 'avg_ms', 'requests_month'];
const isBusy = (facts: Facts): boolean => loads.some((factor) => facts.has(factor));

/** The segment as a part; `undefined` where it goes on about another one. */
function draftOf(segment: Segment, facts: Facts): Draft | undefined {
  const name = nameOf(segment);
  const nouns = nounsOf(name);
  const noun = nouns.findLast(({ text }) => loneThings.has(text) || waitedThings.has(text));
  const trigger = facts.get('trigger');
  const busy = isBusy(facts);
  const kind = kindOf(noun, facts);
  const stands = {
    mark: kind !== undefined || busy,
    word: (noun && (trigger !== undefined || busy)) || (busy && segment.tokens.length > 0),
    sentence: noun !== undefined || (trigger !== undefined && busy),
    common: false,
  }[segment.by];
  if (!stands || isNone(segment, nouns)) return undefined;
  if (noun && trigger !== undefined && kindOfTrigger(trigger) !== kind) facts.delete('trigger');
  if (kind === 'lone' && facts.get('protocol') === 'http') facts.delete('protocol');
  if (kind === 'lone' && !facts.has('trigger') && name.some(({ text }) => cadences.has(text)))
    facts.set('trigger', 'schedule');
  return { name, kind, facts, by: segment.by, tokens: segment.tokens };
}

/** What a thing is called decides before what starts it: a worker that calls an API is none. */
function kindOf(noun: Token | undefined, facts: Facts): Kind | undefined {
  if (noun) return loneThings.has(noun.text) ? 'lone' : 'waited';
  const trigger = facts.get('trigger');
  return trigger === undefined ? undefined : kindOfTrigger(trigger);
}

const waited = new Set<FactorValue>(['http_api', 'long_session', 'daemon']);
const kindOfTrigger = (trigger: FactorValue): Kind => (waited.has(trigger) ? 'waited' : 'lone');

/** A question, a chore, something denied, or something that is done to the part before it. */
function isNone({ tokens, by }: Segment, nouns: readonly Token[]): boolean {
  return (
    asking.has(tokens[0]!.text) ||
    nouns.some(({ text }) => chores.has(text)) ||
    isDenied(tokens) ||
    (by === 'word' && refersBack(tokens))
  );
}

const DENIAL = 6;

/** "no worker", "a worker is not needed", "cron: none". */
const isDenied = (tokens: readonly Token[]): boolean =>
  /^(?:no|not|without|none)$/.test(tokens[0]!.text) ||
  tokens
    .slice(0, DENIAL)
    .some(({ text }, at) => text === 'none' || (text === 'not' && /^(?:is|are|do|does)$/.test(tokens[at - 1]!.text)));

/** "and a cron restarts it nightly": "it" as an object is the part before. */
function refersBack(tokens: readonly Token[]): boolean {
  const { clause } = tokens[0]!;
  return tokens.some(
    ({ text, clause: own }, at) =>
      own === clause && (text === 'it' || text === 'them') && !/^(?:and|as|when|if|that|so|because)$/.test(tokens[at - 1]?.text ?? 'and'),
  );
}

/** What is said of all parts holds for those of which nothing else is said; the rest of it stays with the workload. */
function withCommon(drafts: readonly Draft[], common: readonly Token[]): readonly Draft[] {
  if (common.length === 0) return drafts;
  for (const [factor, value] of factsOf(common)) {
    if (!isOwn(factor) || factor === 'shape') continue;
    if (drafts.some(({ facts }) => facts.has(factor)))
      for (const { facts } of drafts) if (!facts.has(factor)) facts.set(factor, value);
  }
  return drafts;
}
