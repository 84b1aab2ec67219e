import { createRequire } from 'node:module';
import { readQuestions } from './tests/knowledge/questions/grade.ts';
import { statements } from './src/dialogue/answers/library/statements.ts';
import { library } from './src/dialogue/answers/library/library.ts';
import { retrieve } from './src/dialogue/answers/retrieve.ts';
import { soughtIn } from './src/dialogue/answers/search/features.ts';
import { tokenize, stem } from './src/nlu/text/tokens.ts';
const MiniSearch = createRequire('/tmp/k19ms/')('minisearch');
const TfIdf = createRequire('/work/main/')('natural/lib/natural/tfidf/tfidf.js');
const docs = statements();
const stems = (t: string) => tokenize(t).map(({ stem: s }) => s);
const ms = new MiniSearch({ fields: ['questions', 'text'], processTerm: (t: string) => stem(t.toLowerCase()) });
ms.addAll(docs.map((d, id) => ({ id, questions: d.questions.join(' \n '), text: d.text })));
const T = TfIdf.TfIdf ?? TfIdf; const tf = new T();
for (const d of docs) tf.addDocument([...d.questions.flatMap(stems), ...stems(d.text)]);
library();
const plain = (t: string) => t.replace(/[‘’]/g, "'").replace(/[‐-―]/g, '-').replace(/[\u00a0\u202f]/g, ' ');
const judge = (q: any, d: any) => { if (!d) return 'none'; const t = plain(d.lines.map((l: any) => l.text).join('\n')); if (q.wrong.some((p: string) => new RegExp(p, 'is').test(t))) return 'wrong'; return q.right.every((g: string[]) => g.some((p) => new RegExp(p, 'is').test(t))) ? 'right' : 'other'; };
const rankers: Record<string, (q: string) => any> = {
  'natural TfIdf': (q) => { let best = -1, at = -1; tf.tfidfs(stems(q), (i: number, m: number) => { if (m > best) { best = m; at = i; } }); return docs[at]; },
  'minisearch (BM25+)': (q) => docs[ms.search(q)[0]?.id],
  'minisearch, questions x3': (q) => docs[ms.search(q, { boost: { questions: 3 } })[0]?.id],
  'cosine over words only': (q) => library().entries.find(soughtIn(tokenize(q)).features, 10).find((f) => f.entry.kind !== 'page')?.entry,
  'with mentions (ours)': (q) => retrieve(tokenize(q)).entries.find((f) => f.entry.kind !== 'page')?.entry,
};
for (const [name, rank] of Object.entries(rankers)) for (const set of ['audit', 'development'] as const) { const c: any = {}; const t0 = performance.now(); const all = readQuestions(set); const t1 = performance.now(); for (const q of all) { const r = judge(q, rank(q.question)); c[r] = (c[r] ?? 0) + 1; } console.log(name, set, c, ((performance.now() - t1) / all.length).toFixed(2) + ' ms'); }
