import type { HostId } from '../../../domain/hosts.ts';
import { type Aspect, aspects } from '../../../knowledge/products/questions.ts';
import { questionsFor } from '../../../knowledge/questions/index.ts';
import { tokenize } from '../../../nlu/text/tokens.ts';
import { type Features, soughtIn } from '../search/features.ts';
import { type Document, Search } from '../search/search.ts';
import { aboutPages } from './about.ts';
import { beyondKnowing } from './beyond.ts';
import type { Entry } from './entry.ts';
import { hostEntries } from './hosts.ts';
import { pages } from './pages.ts';
import { statements } from './statements.ts';

/** An entry with what it names. */
export interface Indexed extends Entry {
  readonly hosts: ReadonlySet<HostId>;
  /** Products and terms, by the ids of their names. */
  readonly subjects: ReadonlySet<string>;
  /** By each question that has a yes or no of its own, what has to be asked for that to hold. */
  readonly needs: ReadonlyMap<number, readonly string[]>;
  /** The questions that its yes or no answers, where it begins with one. */
  readonly decided: ReadonlySet<number>;
  /** Those that its questions name. */
  readonly defines: ReadonlySet<string>;
}

interface Library {
  readonly entries: Search<Indexed>;
  readonly aspects: Search<Aspect>;
}

/** Products are asked for an aspect in few words, which longer questions hold. */
const OF_SHORT_EXAMPLES = { held: 0.6, mostHeld: 3, leastShare: 0.75 };

let built: Library | undefined;

/** Everything that can be found; built at the first question, so that starting does not wait for it. */
export function library(): Library {
  built ??= {
    entries: new Search(everything().map(indexed(seeingIn(new Map(seenBefore?.()))))),
    aspects: new Search(
      aspects.map((aspect) => ({
        entry: aspect,
        questions: aspect.questions.map((question) => soughtIn(tokenize(question), { named: false }).features),
        text: new Map(),
      })),
      OF_SHORT_EXAMPLES,
    ),
  };
  return built;
}

const everything = (): readonly Entry[] => [...statements(), ...hostEntries, ...pages, ...aboutPages, ...beyondKnowing];

/** What the search sees of a text of the knowledge. */
interface Seen {
  readonly features: Features;
  readonly subjects: readonly string[];
  readonly hosts: readonly HostId[];
}
/** By text. */
export type SeenTexts = ReadonlyMap<string, Seen>;

let seenBefore: (() => SeenTexts) | undefined;

/** Takes what was seen of the texts in another process; a text that is not among it is looked at again. */
export function seeAs(before: () => SeenTexts): void {
  seenBefore = before;
}

/** What the search sees of every text: a second's work, which is kept for the next start. */
export function seeTexts(): SeenTexts {
  const seen = new Map<string, Seen>();
  everything().map(indexed(seeingIn(seen)));
  return seen;
}

const seeingIn =
  (seen: Map<string, Seen>) =>
  (text: string): Seen => {
    const known = seen.get(text) ?? seenIn(text);
    seen.set(text, known);
    return known;
  };

function seenIn(text: string): Seen {
  const { features, mentions } = soughtIn(tokenize(text));
  return {
    features,
    subjects: mentions.map(({ subject }) => subject.id),
    hosts: mentions.flatMap(({ subject }) => subject.host ?? []),
  };
}

const indexed =
  (see: (text: string) => Seen) =>
  (entry: Entry): Document<Indexed> => {
    const own = entry.questions.map(see);
    const others = questionsFor(entry.id);
    const questions = [...own, ...others.map(see)].map(({ features }) => features);
    const text = see(entry.text);
    const names = entry.about ? entry.about.map(see) : entry.kind === 'page' ? [] : [text];
    return {
      entry: {
        ...entry,
        questions: [...entry.questions, ...others],
        hosts: new Set([...(entry.host ? [entry.host] : []), ...[...own, ...names].flatMap(({ hosts }) => hosts)]),
        subjects: new Set([...own, ...names].flatMap(({ subjects }) => subjects)),
        needs: new Map([...(entry.verdicts?.keys() ?? [])].map((at) => [at, contentOf(questions[at]!)])),
        decided: decidedOf(questions),
        defines: new Set(own.flatMap(({ subjects }) => subjects)),
      },
      questions,
      text: text.features,
    };
  };

/** What a question says, beside what its names imply and how it begins. */
const contentOf = (features: Features): readonly string[] =>
  [...features].filter(([word, count]) => !word.startsWith('?') && count >= TOLD).map(([word]) => word);
const TOLD = 0.5;

/** A yes or no is said of the first question that asks for one, and of those that are like it. */
function decidedOf(questions: readonly Features[]): ReadonlySet<number> {
  const first = questions.find((features) => features.has('?whether')) ?? questions[0];
  if (!first) return new Set();
  return new Set(questions.flatMap((features, at) => (overlap(features, first) >= ALIKE ? [at] : [])));
}
const ALIKE = 0.5;

/** The share of the words of two questions that stand in both. */
function overlap(one: Features, other: Features): number {
  const words = (features: Features): string[] => [...features.keys()].filter((each) => !each.startsWith('?'));
  const shared = words(one).filter((each) => other.has(each)).length;
  return shared / Math.max(1, Math.min(words(one).length, words(other).length));
}
