import { defaultSetting } from '../../src/decision/evaluate.ts';
import { answerQuestion } from '../../src/dialogue/answers/index.ts';
import { retrieve } from '../../src/dialogue/answers/retrieve.ts';
import { isAside, worldlyAnswer } from '../../src/dialogue/routing/worldly.ts';
import { section } from './layout.ts';
import type { Explained } from './reading.ts';

const SHOWN = 4;
const score = (value: number): string => value.toFixed(2);

/** Which entry of the knowledge answers it, what was near, by which words, and whether it is asked about the world. */
export function answerSection({ heard, asked }: Explained): string[] {
  if (asked) return [];
  const { entries, aspects, sought } = retrieve(heard.tokens);
  const answered = answerQuestion(heard, defaultSetting);
  return [
    section(
      'Knowledge',
      [
        `names: ${sought.mentions.map(({ subject }) => subject.name).join(', ') || 'nothing that is known'}`,
        ...(answered
          ? [`answer: ${answered.because}, ${answered.kind} ${score(answered.score)}; ${useOf(answered, heard)}`]
          : []),
        ...aspects.slice(0, 1).map((found) => `asked of a product: ${found.entry.name} ${score(found.score)}`),
        ...entries.slice(0, SHOWN).map(({ entry, score: near, matched, question }) => {
          const by = question === undefined ? 'its text' : `“${entry.questions[question]}”`;
          return `${entry.id} ${score(near)} by ${by} (${matched.join(', ')})`;
        }),
      ],
      'nothing is near',
    ),
  ];
}

function useOf(answered: NonNullable<ReturnType<typeof answerQuestion>>, heard: Explained['heard']): string {
  if (worldlyAnswer(heard, () => answered)) return 'said, as the question is about the world';
  return isAside(heard, answered) ? 'said before the advice' : 'said only if nothing asks for advice';
}
