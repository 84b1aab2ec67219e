import type { HostId } from '../../../domain/hosts.ts';
import { aspects } from '../../../knowledge/products/questions.ts';
import { questionsFor } from '../../../knowledge/questions/index.ts';
import { tokenize } from '../../../nlu/text/tokens.ts';
import { type Features, soughtIn } from '../search/features.ts';
import { type Document, indexOf, type SearchIndex } from '../search/index-of.ts';
import type { Entry } from './entry.ts';
import { everything } from './everything.ts';

/** What an entry names. */
export interface Named {
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

/** All that the searches have to know of the knowledge: seconds of work, which are kept for the next start. */
export interface LibraryIndex {
  readonly entries: SearchIndex;
  /** By entry. */
  readonly named: readonly Named[];
  readonly aspects: SearchIndex;
}

export function libraryIndex(): LibraryIndex {
  const looked = everything().map(looking());
  return {
    entries: indexOf(looked.map(({ document }) => document)),
    named: looked.map(({ named }) => named),
    aspects: indexOf(
      aspects.map(({ questions }) => ({
        questions: questions.map((question) => soughtIn(tokenize(question), { named: false }).features),
        text: new Map(),
      })),
    ),
  };
}

/** What the search sees of a text. */
interface Seen {
  readonly features: Features;
  readonly subjects: readonly string[];
  readonly hosts: readonly HostId[];
}

function seenIn(text: string): Seen {
  const { features, mentions } = soughtIn(tokenize(text.replaceAll('’', "'")));
  return {
    features,
    subjects: mentions.map(({ subject }) => subject.id),
    hosts: mentions.flatMap(({ subject }) => subject.host ?? []),
  };
}

/** Looks at each text once, though several entries may hold it. */
function looking(): (entry: Entry) => { readonly document: Document; readonly named: Named } {
  const known = new Map<string, Seen>();
  const see = (text: string): Seen => {
    const seen = known.get(text) ?? seenIn(text);
    known.set(text, seen);
    return seen;
  };
  return (entry) => {
    const own = entry.questions.map(see);
    const questions = [...own, ...questionsFor(entry.id).map(see)].map(({ features }) => features);
    const text = see(entry.text);
    const names = entry.about ? entry.about.map(see) : entry.kind === 'page' ? [] : [text];
    return {
      document: { questions, text: text.features },
      named: {
        hosts: new Set([...(entry.host ? [entry.host] : []), ...[...own, ...names].flatMap(({ hosts }) => hosts)]),
        subjects: new Set([...own, ...names].flatMap(({ subjects }) => subjects)),
        needs: new Map([...(entry.verdicts?.keys() ?? [])].map((at) => [at, contentOf(questions[at]!)])),
        decided: decidedOf(questions),
        defines: new Set(own.flatMap(({ subjects }) => subjects)),
      },
    };
  };
}

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
