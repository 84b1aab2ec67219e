import { parseExamples, readExampleFiles } from '../../../src/app/model/examples.ts';
import { answerQuestion } from '../../../src/dialogue/answers/index.ts';
import { type Sign, signsOf } from '../../../src/dialogue/routing/worldliness.ts';
import { type Intent, traitsOf } from '../../../src/domain/intents.ts';
import type { MessageExample } from '../../../src/nlu/answers/examples.ts';
import { modelFrom, trainModel } from '../../../src/nlu/model.ts';
import { understandWith } from '../../../src/nlu/understand.ts';
import type { Understand } from '../../../src/nlu/understanding.ts';
import { askedCore, questionSets, readQuestions, unseen } from '../../../tests/knowledge/questions/grade.ts';
import { type Case, crossValidated, FOLDS, fitted } from '../logistic.ts';
import { percent, table } from '../table.ts';

/** A first message, and whether it asks about the world. */
interface Lesson extends Case {
  readonly set: string;
}

/** The questions are few beside the messages. */
const QUESTION = 3;

/** Fits what tells questions about the world from wishes for advice, and says how well each set is told apart. */
export function routing(): string {
  const lessons = [...ofQuestions(), ...ofMessages()];
  const names = Object.keys(signsOfNothing()) as Sign[];
  const chances = crossValidated(lessons);
  const rows = [
    ...Map.groupBy(lessons.keys(), (at) => `${lessons[at]!.set}, ${lessons[at]!.holds ? 'questions' : 'advice'}`),
  ].map(([set, places]) => {
    const above = (least: number): string =>
      percent(places.filter((at) => chances[at]! >= least).length, places.length);
    return {
      set,
      messages: places.length,
      '≥ 0.4': above(0.4),
      '≥ 0.6': above(0.6),
      '≥ 0.75': above(0.75),
      '≥ 0.9': above(0.9),
    };
  });
  const weights = fitted(lessons).map((weight, at) => `  ${names[at]}: ${weight.toFixed(3)},`);
  return [table('Taken for questions about the world, by messages that were not fitted on (%)', rows), ...weights].join(
    '\n',
  );
}

const core = askedCore();

const signs = (text: string, understand: Understand): readonly number[] => {
  const heard = understand(text, { phase: 'new' });
  return Object.values(signsOf(heard, answerQuestion(heard, core.setting)));
};
const signsOfNothing = () => signsOf(core.understand('', { phase: 'new' }), undefined);

const ofQuestions = (): Lesson[] =>
  questionSets
    .filter((set) => !unseen.has(set))
    .flatMap((set) =>
      readQuestions(set).map(({ question }) => ({
        set,
        signs: signs(question, core.understand),
        holds: true,
        weight: QUESTION,
      })),
    );

/** What others wrote, read by a model that has not learned it. */
function ofMessages(): Lesson[] {
  const all = parseExamples(readExampleFiles());
  const writers = [...new Set(all.messages.map(({ by }) => by))];
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isOut = ({ by }: MessageExample): boolean => writers.indexOf(by) % FOLDS === fold;
    const mayStay = (_: unknown, at: number): boolean => at % FOLDS !== fold;
    const learned = {
      ...all,
      messages: all.messages.filter((message) => !isOut(message)),
      utterances: all.utterances.map((each) => ({ ...each, lines: each.lines.filter(mayStay) })),
      openings: all.openings.filter(mayStay),
    };
    const understand = understandWith(modelFrom(trainModel(learned)));
    const openings = all.openings.filter((_, at) => at % FOLDS === fold);
    const utterances = all.utterances.flatMap(({ intent, lines }) =>
      lines.filter((_, at) => at % FOLDS === fold).map((text) => ({ text, intent })),
    );
    const lesson = (set: string, text: string, asks: boolean | undefined): Lesson[] =>
      asks === undefined ? [] : [{ set, signs: signs(text, understand), holds: asks, weight: 1 }];
    return [
      ...all.messages.filter(isOut).flatMap((message) => lesson('messages', message.text, worldly(message))),
      ...[...openings, ...utterances].flatMap(({ text, intent }) => lesson('openings', text, wanted(intent))),
    ];
  });
}

/** `undefined` where a question about the world tells of a workload, or a wish for advice of none. */
function worldly({ intent, facts }: MessageExample): boolean | undefined {
  const states = Object.keys(facts).length > 0;
  if (intent === 'out-of-scope' || !traitsOf(intent).isQuestion) return undefined;
  const wantsAdvice = intent === 'recommend' || intent === 'hosting' || intent === 'migrate' || intent === 'hybrid';
  return wantsAdvice === states ? !wantsAdvice : undefined;
}

/** What an opening asks that has no more than its intent. */
const wanted = (intent: Intent): boolean | undefined => {
  if (intent === 'recommend' || intent === 'migrate') return false;
  return traitsOf(intent).theirs === 'no' && intent !== 'out-of-scope' && traitsOf(intent).isQuestion
    ? true
    : undefined;
};
