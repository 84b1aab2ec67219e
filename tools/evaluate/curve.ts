import type { Examples } from '../../src/nlu/answers/examples.ts';
import { factRow, intentRow, replyRow } from './figures.ts';
import { measured } from './measure.ts';
import { together } from './outcomes.ts';
import { type Row, table } from './table.ts';
import { many, ofWriters, writersOf } from './writers.ts';

const SHARES = [0.25, 0.5, 0.75, 1];

/** The figures on writers who are left out, learned from ever more of the others. */
export function curve(examples: Examples, leftOut: readonly string[], done: (step: string) => void): string {
  const all = writersOf(examples);
  const rows = SHARES.map((share): Row => {
    const learned: number[] = [];
    const outcomes = together(
      leftOut.map((writer) => {
        const teachers = some(
          all.filter((each) => each !== writer),
          share,
        );
        const lessons = ofWriters(examples, new Set(teachers));
        learned.push(many(lessons));
        done(`${share} of the writers but ${writer}: ${teachers.join(' ')}`);
        return measured(lessons, ofWriters(examples, new Set([writer])));
      }),
    );
    const { right, wrong, unread } = replyRow('', outcomes.replies);
    const messages = outcomes.facts.filter(({ set }) => set === 'messages');
    const { precision, recall } = factRow('', messages);
    return {
      'of the other writers': share,
      examples: Math.round(learned.reduce((sum, each) => sum + each, 0) / learned.length),
      'replies right': right!,
      wrong: wrong!,
      unread: unread!,
      'facts precision': precision!,
      recall: recall!,
      'intents right': intentRow('', outcomes.intents)['right']!,
    };
  });
  return table('Learning curve (%)', rows);
}

/** Some of the writers, each kind of them as evenly as their order allows: every second, three of four … */
export const some = (writers: readonly string[], share: number): string[] =>
  writers.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
