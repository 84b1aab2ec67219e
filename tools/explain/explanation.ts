import { traitsOf } from '../../src/domain/intents.ts';
import type { Context } from '../../src/nlu/intent/in-context.ts';
import { ownTokens } from '../../src/nlu/scope/others.ts';
import { understandWith } from '../../src/nlu/understand.ts';
import { recognize } from '../../src/nlu/workloads/recognize.ts';
import type { Learned } from '../learned.ts';
import { answerSection } from './answer.ts';
import { factSection } from './facts.ts';
import { LikeWords } from './like-words.ts';
import { meaningSections } from './meaning.ts';
import { placedExamples } from './placed.ts';
import { quantitySection } from './quantities.ts';
import type { Explained } from './reading.ts';
import { replySection, statementSection } from './readings.ts';
import { textSections } from './text.ts';
import { workloadSection } from './workloads.ts';

/** Explains texts: every stage of understanding each, in plain words. */
export function explainer({ model, files }: Learned): (text: string, context?: Context) => string {
  const understand = understandWith(model);
  const examples = placedExamples(files);
  const like = new LikeWords(examples);
  return (text, context = { phase: 'new' }) => {
    const { phase, asked } = context;
    const heard = understand(text, context);
    const tokens = ownTokens(heard.tokens, recognize(heard.tokens), asked);
    const theirs =
      phase === 'new'
        ? model.guess(heard.tokens, heard.workloads, (intent) => traitsOf(intent).opens).theirs
        : undefined;
    const said = { text: heard.text, tokens, recognized: recognize(tokens), asked, theirs };
    return sections({ asked, heard, said, model, examples, like }).join('\n');
  };
}

const sections = (explained: Explained): string[] => [
  ...textSections(explained),
  workloadSection(explained),
  quantitySection(explained),
  statementSection(explained),
  ...replySection(explained),
  factSection(explained),
  ...meaningSections(explained),
  ...answerSection(explained),
];
