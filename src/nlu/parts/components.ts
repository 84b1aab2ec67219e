import type { FactorId, FactorValue } from '../../domain/profile.ts';
import type { Fact } from '../fact.ts';
import type { Token } from '../text/tokens.ts';
import { type Draft, draftOf, type Facts, isBusy, isOwn, type Kind } from './drafts.ts';
import { type Division, divisions } from './segments.ts';

/** A part of a workload as it was described, with what was said of it alone. */
export interface DescribedPart {
  readonly name: string;
  readonly facts: readonly { readonly factor: FactorId; readonly value: FactorValue }[];
  /** What was recognized in it, by its id. */
  readonly workloads: readonly string[];
}

interface Reading {
  readonly drafts: readonly Draft[];
  /** What is said of all parts. */
  readonly common: readonly Token[];
}

/** Reads the facts of a part. */
type ReadFacts = (tokens: readonly Token[]) => readonly Fact[];

/** The parts of a workload that is described as several; `lines` is the text that the tokens were read from, with its line breaks. */
export function partsIn(tokens: readonly Token[], lines: string, factsIn: ReadFacts): DescribedPart[] {
  for (const division of divisions(tokens, lines)) {
    const { drafts, common } = withoutUmbrella(read(division, factsIn));
    if (areParts(drafts, division.counted))
      return withCommon(drafts, common, factsIn).map((draft) => described(draft, lines));
  }
  return [];
}

const described = ({ name, facts, workloads }: Draft, lines: string): DescribedPart => ({
  name: lines.slice(name[0]!.start, name.at(-1)!.end).replace(/\s/g, ' '),
  facts: [...facts].map(([factor, value]) => ({ factor, value })),
  workloads,
});

/** Parts differ in kind or in how often and how long they run, or are bought one by one; only where they were counted beforehand it is enough that each has traits of its own. */
function areParts(drafts: readonly Draft[], counted: boolean): boolean {
  const kinds = new Set<Kind>(drafts.flatMap(({ kind }) => kind ?? []));
  if (kinds.size > 1 || (kinds.has('bought') && drafts.length > 1) || areJobsApart(drafts)) return true;
  return counted && drafts.length > 1 && drafts.every(({ kind, facts }) => kind && [...facts.keys()].some(isOwn));
}

/** "A nightly export of 20 minutes and a monthly report of 9 hours" are two jobs, and not one of 9 hours every night. */
const areJobsApart = (drafts: readonly Draft[]): boolean =>
  drafts.length > 1 &&
  drafts.every(({ facts }) => facts.has('max_run_s')) &&
  (['max_run_s', 'requests_month'] as const).every((factor) => {
    const values = drafts.flatMap(({ facts }) => facts.get(factor) ?? []);
    return new Set(values).size === values.length;
  });

function read({ segments }: Division, factsIn: ReadFacts): Reading {
  const drafts: Draft[] = [];
  const common: Token[] = [];
  for (const segment of segments) {
    const facts: Facts = segment.by === 'common' ? new Map() : factsOf(segment.tokens, factsIn);
    const draft = draftOf(segment, facts);
    const last = drafts.at(-1);
    if (draft) drafts.push(draft);
    else if (segment.by === 'common' || !last) common.push(...segment.tokens);
    else drafts[drafts.length - 1] = { ...last, facts: new Map([...facts, ...last.facts]) };
  }
  return { drafts, common };
}

/** Who runs the parts, and what they cost today, is said of all of them, wherever it is said. */
const ofTheWhole: ReadonlySet<FactorId> = new Set(['team_ops', 'spend_usd']);

const factsOf = (tokens: readonly Token[], factsIn: ReadFacts): Facts =>
  new Map(
    factsIn(tokens).flatMap(({ factor, value }) => (value === null || ofTheWhole.has(factor) ? [] : [[factor, value]])),
  );

/** "We build a photo shop. The storefront is …, the rendering …": a sentence that names the whole is about all parts. */
function withoutUmbrella({ drafts, common }: Reading): Reading {
  const [first, second, ...others] = drafts;
  const umbrella =
    first?.by === 'sentence' && second?.by === 'sentence' && !isBusy(first.facts) && !first.facts.has('trigger');
  return umbrella && areParts([second, ...others], false)
    ? { drafts: [second, ...others], common: [...first.tokens, ...common] }
    : { drafts, common };
}

/** What is said of all parts and otherwise of one holds for the others; the rest of it stays with the whole workload. */
function withCommon(drafts: readonly Draft[], common: readonly Token[], factsIn: ReadFacts): readonly Draft[] {
  const disputed = [...factsOf(common, factsIn)].filter(
    ([factor]) => isOwn(factor) && factor !== 'shape' && drafts.some(({ facts }) => facts.has(factor)),
  );
  return disputed.length > 0
    ? drafts.map((draft) => ({ ...draft, facts: new Map([...disputed, ...draft.facts]) }))
    : drafts;
}
