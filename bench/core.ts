import { createCore } from '../src/advisor.ts';
import { nextQuestion } from '../src/decision/next-question.ts';
import { recommend } from '../src/decision/recommend.ts';
import { examples } from '../tests/decision/examples.ts';

/** Median microseconds of one call, over many. */
function median(calls: number, run: (index: number) => unknown): number {
  for (let index = 0; index < calls; index += 1) run(index);
  const times = Array.from({ length: calls }, (_, index) => {
    const start = performance.now();
    run(index);
    return (performance.now() - start) * 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(calls / 2)]!;
}

const started = performance.now();
const core = createCore();
const ready = performance.now() - started;
const message =
  'should our image service, roughly 40 requests a second all day with 512 MB of memory, be a lambda or a container please';
const profile = (index: number) => examples[index % examples.length]!.profile;

console.table({
  'start-up of the core (ms)': { value: Number(ready.toFixed(0)) },
  'understand a 20-word message (µs)': {
    value: Number(median(2000, () => core.understand(message, { phase: 'new' })).toFixed(1)),
  },
  'recommend (µs)': { value: Number(median(2000, (index) => recommend(profile(index))).toFixed(1)) },
  'next question, empty profile (µs)': { value: Number(median(500, () => nextQuestion({})).toFixed(1)) },
});
