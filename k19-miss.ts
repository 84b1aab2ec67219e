import { grade, readQuestions } from './tests/knowledge/questions/grade.ts';
import { createCore } from './src/app/advisor.ts';
const core = createCore({ operation: { retentionDays: 90 } } as any);
const [set] = process.argv.slice(2);
if (set === 'second') process.exit(1);
for (const q of readQuestions(set as any)) { const g = grade(core, q); if (g.grade === 'right') continue;
  const missing = q.right.filter((group) => !group.some((p) => new RegExp(p, 'is').test(g.reply))).map((x) => x.join(' / '));
  console.log(`--- ${q.id} [${g.grade}] ${q.question}\n${g.reply.slice(0, 420)}\n  MISSING ${missing.join(' && ').slice(0, 300)}${g.grade === 'wrong' ? ' WRONG ' + q.wrong : ''}`); }
