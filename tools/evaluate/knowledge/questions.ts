import {
  askedCore,
  type Graded,
  grade,
  questionSets,
  readQuestions,
  totals,
  unseen,
} from '../../../tests/knowledge/questions/grade.ts';
import { percent, table } from '../table.ts';

/** How many knowledge questions of each set are answered right; what is not right of the sets that are named. */
export function knowledgeQuestions(show: readonly string[]): string {
  const core = askedCore();
  const sets = questionSets.map((set) => [set, readQuestions(set).map((each) => grade(core, each))] as const);
  const rows = sets.map(([set, graded]) => {
    const counted = totals(graded);
    return { set, questions: graded.length, ...counted, 'right %': percent(counted.right, graded.length) };
  });
  const details = sets
    .filter(([set]) => show.includes(set) && !unseen.has(set))
    .flatMap(([, graded]) => graded.flatMap(detail));
  return [table('Knowledge questions', rows), ...details].join('\n');
}

const detail = ({ question, reply, grade: of }: Graded): string[] =>
  of === 'right' ? [] : [`\n${question.id} ${of}: ${question.question}\n${reply}\n(${question.note ?? 'no note'})`];
