import { type Aspect, aspects } from '../../../knowledge/products/questions.ts';
import { questionsFor } from '../../../knowledge/questions/index.ts';
import { Search } from '../search/search.ts';
import type { Entry } from './entry.ts';
import { everything } from './everything.ts';
import { type LibraryIndex, libraryIndex, type Named } from './library-index.ts';

/** An entry with what it names. */
export interface Indexed extends Entry, Named {}

interface Library {
  readonly entries: Search<Indexed>;
  readonly aspects: Search<Aspect>;
}

/** Products are asked for an aspect in few words, which longer questions hold. */
const OF_SHORT_EXAMPLES = { held: 0.6, mostHeld: 3, leastShare: 0.75 };

let restore: () => LibraryIndex = libraryIndex;
let opened: Library | undefined;

/** Takes the index as it was made in another process. */
export function useIndex(index: () => LibraryIndex): void {
  restore = index;
}

/** Everything that can be found; opened at the first question, so that starting does not wait for it. */
export function library(): Library {
  opened ??= open(restore());
  return opened;
}

const open = (index: LibraryIndex): Library => ({
  entries: new Search(
    everything().map((entry, at) => ({
      ...entry,
      questions: [...entry.questions, ...questionsFor(entry.id)],
      ...index.named[at]!,
    })),
    index.entries,
  ),
  aspects: new Search(aspects, index.aspects, OF_SHORT_EXAMPLES),
});
