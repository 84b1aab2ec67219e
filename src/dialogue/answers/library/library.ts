import type { HostId } from '../../../domain/hosts.ts';
import { type Aspect, aspects } from '../../../knowledge/products/questions.ts';
import { soughtIn } from '../../../nlu/search/features.ts';
import { type Document, Search } from '../../../nlu/search/search.ts';
import { tokenize } from '../../../nlu/text/tokens.ts';
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
  /** Those that its questions name. */
  readonly defines: ReadonlySet<string>;
}

interface Library {
  readonly entries: Search<Indexed>;
  readonly aspects: Search<Aspect>;
}

let built: Library | undefined;

/** Everything that can be found; built at the first question, so that starting does not wait for it. */
export function library(): Library {
  built ??= {
    entries: new Search([...statements(), ...hostEntries, ...pages, ...aboutPages, ...beyondKnowing].map(indexed)),
    aspects: new Search(
      aspects.map((aspect) => ({
        entry: aspect,
        questions: aspect.questions.map((question) => soughtIn(tokenize(question), { named: false }).features),
        text: new Map(),
      })),
    ),
  };
  return built;
}

function indexed(entry: Entry): Document<Indexed> {
  const questions = entry.questions.map((question) => soughtIn(tokenize(question)));
  const text = soughtIn(tokenize(entry.text));
  const mentions = [...questions, ...(entry.kind === 'page' ? [] : [text])].flatMap(({ mentions: found }) => found);
  const hosts = mentions.flatMap(({ subject }) => subject.host ?? []);
  return {
    entry: {
      ...entry,
      hosts: new Set([...(entry.host ? [entry.host] : []), ...hosts]),
      subjects: new Set(mentions.map(({ subject }) => subject.id)),
      defines: new Set(questions.flatMap(({ mentions: named }) => named.map(({ subject }) => subject.id))),
    },
    questions: questions.map(({ features }) => features),
    text: text.features,
  };
}
