import type { FactorId } from '../../src/domain/profile.ts';
import type { Said } from '../../src/nlu/facts.ts';
import type { Model } from '../../src/nlu/model.ts';
import type { Understanding } from '../../src/nlu/understanding.ts';
import type { LikeWords } from './like-words.ts';
import type { PlacedExample } from './placed.ts';

/** A text that is explained, and everything it is explained with. */
export interface Explained {
  readonly asked: FactorId | undefined;
  readonly heard: Understanding;
  /** As the readers of facts see it: without what is said of others. */
  readonly said: Said;
  readonly model: Model;
  readonly examples: readonly PlacedExample[];
  readonly like: LikeWords;
}

export const wordsOf = ({ text, tokens }: Pick<Said, 'text' | 'tokens'>, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end);
