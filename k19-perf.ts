import { createCore } from './src/app/advisor.ts';
import { readQuestions } from './tests/knowledge/questions/grade.ts';
const core = createCore();
const heard = [...readQuestions('audit'), ...readQuestions('development')].map((q) => core.understand(q.question, { phase: 'new' }));
const { answerQuestion } = await import('./src/dialogue/answers/index.ts');
let t = performance.now(); answerQuestion(heard[0]!, core.setting); console.log('first', (performance.now() - t).toFixed(1));
const times: number[] = []; for (let i = 0; i < 3; i++) for (const h of heard) { t = performance.now(); answerQuestion(h, core.setting); times.push(performance.now() - t); }
times.sort((a, b) => a - b); console.log('median', times[times.length >> 1]!.toFixed(2), 'p99', times[Math.floor(times.length * 0.99)]!.toFixed(2));
