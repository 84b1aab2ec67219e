import type { FactorId } from '../../src/domain/profile.ts';
import { withoutOthers } from '../../src/nlu/scope/others.ts';
import { understandWith } from '../../src/nlu/understand.ts';
import { recognize } from '../../src/nlu/workloads/recognize.ts';
import type { Learned } from '../learned.ts';
import { factSection } from './facts.ts';
import { LikeWords } from './like-words.ts';
import { meaningSections } from './meaning.ts';
import { placedExamples } from './placed.ts';
import { quantitySection } from './quantities.ts';
import type { Explained } from './reading.ts';
import { replySection, statementSection } from './readings.ts';
import { textSections } from './text.ts';
import { workloadSection } from './workloads.ts';

/** Every stage of understanding a text, in plain words. */
export function explanation(text: string, asked: FactorId | undefined, { model, files }: Learned): string {
  const heard = understandWith(model)(text, asked ? { phase: 'asking', asked } : { phase: 'new' });
  const tokens = withoutOthers(heard.tokens);
  const examples = placedExamples(files);
  const explained: Explained = {
    asked,
    heard,
    said: { text: heard.text, tokens, recognized: recognize(tokens), asked },
    model,
    examples,
    like: new LikeWords(examples),
  };
  return [
    ...textSections(explained),
    workloadSection(explained),
    quantitySection(explained),
    statementSection(explained),
    ...replySection(explained),
    factSection(explained),
    ...meaningSections(explained),
  ].join('\n');
}
