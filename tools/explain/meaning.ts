import { traitsOf } from '../../src/domain/intents.ts';
import { likelyEnough } from '../../src/domain/thresholds.ts';
import { section, share } from './layout.ts';
import type { Explained } from './reading.ts';

const SHOWN = 4;

/** What is meant by all of it, and about what. */
export function meaningSections({ heard, asked, model }: Explained): string[] {
  const { intent, confidence, followUp, undoes, topic, provider, parts, tokens } = heard;
  const { intents, theirs } = model.guess(
    tokens,
    heard.workloads,
    (each) => asked !== undefined || traitsOf(each).opens,
  );
  const guesses = intents.slice(0, SHOWN).map((guess) => `${guess.intent} ${share(guess.probability)}`);
  return [
    section(
      'Intent',
      [
        `meant: ${intent ?? 'nothing'} ${share(confidence)}${undoes ? ', takes the last back' : ''}`,
        `the words alone: ${guesses.join(', ')}`,
        ...(followUp
          ? [`asks back about the advice: ${followUp.about === 'option' ? followUp.option : followUp.about}`]
          : []),
      ],
      '',
    ),
    section(
      'About',
      [
        `a workload of theirs: ${share(theirs)} of the ${share(likelyEnough.theirs)} needed, ${heard.aboutTheirs ? 'yes' : 'no'}`,
        `topic: ${topic ?? 'none'}`,
        `provider: ${provider ?? 'not said'}`,
      ],
      '',
    ),
    section(
      'Parts',
      parts.map(
        ({ name, facts }) =>
          `${name}: ${facts.map(({ factor, value }) => `${factor} ${value}`).join(', ') || 'no fact'}`,
      ),
      'it is one',
    ),
  ];
}
