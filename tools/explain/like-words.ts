import type { FactorId } from '../../src/domain/profile.ts';
import { messageLessons, replyLessons, statementLessons, type TextLesson } from '../../src/nlu/answers/lessons.ts';
import { STATED_DILUTION } from '../../src/nlu/answers/spans.ts';
import { FeatureSpace, type Row } from '../../src/nlu/learning/feature-space.ts';
import type { Seen } from '../../src/nlu/learning/features.ts';
import { vocabularyOf } from '../../src/nlu/learning/vocabulary.ts';
import { type Neighbor, nearest } from './neighbors.ts';
import type { PlacedExample } from './placed.ts';

/** As a whole reply, or as a clause in which something is stated. */
export type ReadAs = 'replied' | 'stated';

interface Lesson {
  readonly lesson: TextLesson;
  readonly from: PlacedExample;
}

/** Finds the labeled texts whose features are most like those of a text that was read. */
export class LikeWords {
  readonly #lessons: readonly Lesson[];
  readonly #space: FeatureSpace;

  constructor(examples: readonly PlacedExample[]) {
    this.#lessons = examples.flatMap((from) => lessonsOf(from).map((lesson) => ({ lesson, from })));
    this.#space = new FeatureSpace(
      vocabularyOf(
        this.#lessons.map(({ lesson }) => lesson.seen),
        1,
      ),
    );
  }

  nearest(seen: Seen, factor: FactorId, as: ReadAs): Neighbor[] {
    const row = this.#rowOf(seen, as);
    const wanted = new Map([...row.at].map((feature, at) => [feature, row.value[at]!]));
    return nearest(
      this.#lessons.flatMap(({ lesson, from }) => {
        const target = lesson[as].get(factor);
        if (!target) return [];
        const [label] = Object.entries(target).sort((a, b) => b[1] - a[1])[0]!;
        const words = lesson.seen.tokens.map(({ text }) => text).join(' ');
        const likeness = cosine(wanted, this.#rowOf(lesson.seen, as));
        return [{ likeness, label, words, place: from.place, by: from.example.by }];
      }),
    );
  }

  #rowOf(seen: Seen, as: ReadAs): Row {
    return this.#space.rowOf(seen, as === 'stated' ? STATED_DILUTION : 1);
  }
}

function lessonsOf(placed: PlacedExample): TextLesson[] {
  switch (placed.kind) {
    case 'reply':
      return replyLessons(placed.example);
    case 'statement':
      return statementLessons(placed.example);
    case 'message':
      return messageLessons(placed.example);
  }
}

/** The bias, which every text has, is no likeness. */
function cosine(wanted: ReadonlyMap<number, number>, { at, value }: Row): number {
  let both = 0;
  let squares = 0;
  for (let f = 1; f < at.length; f += 1) {
    both += (wanted.get(at[f]!) ?? 0) * value[f]!;
    squares += value[f]! ** 2;
  }
  let own = 0;
  for (const [feature, each] of wanted) if (feature > 0) own += each ** 2;
  return both / (Math.sqrt(own * squares) || 1);
}
