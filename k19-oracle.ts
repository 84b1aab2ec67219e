import { createCore } from './src/app/advisor.ts';
import { readQuestions, grade } from './tests/knowledge/questions/grade.ts';
import { answerQuestion } from './src/dialogue/answers/index.ts';
import { retrieve } from './src/dialogue/answers/retrieve.ts';
import { statements } from './src/dialogue/answers/library/statements.ts';
import { isWorldly, isAside } from './src/dialogue/worldly.ts';
const core = createCore({ operation: { retentionDays: 90 } } as any);
const all = statements();
const plain = (t: string) => t.replace(/[‘’]/g, "'").replace(/[‐-―]/g, '-').replace(/[\u00a0\u202f]/g, ' ');
for (const set of ['audit', 'development'] as const) for (const q of readQuestions(set)) {
  const g = grade(core, q); if (g.grade === 'right') continue;
  const hit = all.filter((e) => { const t = plain(e.lines.map((l) => l.text).join('\n')); return q.right.every((gr) => gr.some((p) => new RegExp(p, 'is').test(t))); });
  const h = core.understand(q.question, { phase: 'new' });
  const a = answerQuestion(h, core.setting); const r = retrieve(h.tokens);
  const ids = r.entries.map((e) => e.entry.id);
  const best = hit.map((e) => [ids.indexOf(e.id), e.id] as const).filter(([i]) => i >= 0).sort((x, y) => x[0] - y[0]).slice(0, 2);
  console.log(q.id, g.grade, '|', q.question.slice(0, 110), '|', h.intent, h.confidence.toFixed(2), h.facts.map(f=>f.factor).join(), '|', a?.kind, a?.score.toFixed(2), a && isWorldly(h, a) ? 'W' : a && isAside(h, a) ? 'ASIDE' : '-', a?.because.slice(0, 50), '|| ORACLE', best.map(([i, id]) => `${id}@${i} ${r.entries[i]!.score.toFixed(2)}`).join(', ') || (hit.length ? `far (${hit.length})` : 'NONE'));
}
