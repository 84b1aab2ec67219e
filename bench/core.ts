import { createCore } from '../src/app/advisor.ts';
import { assess } from '../src/decision/assess.ts';
import { noBeliefs } from '../src/decision/beliefs/beliefs.ts';
import { defaultSetting, type Setting } from '../src/decision/evaluate.ts';
import { examples } from '../tests/decision/examples.ts';
import { rounded } from './table.ts';

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

/** What one message costs inside, without Slack and the store. */
export function core() {
  const started = performance.now();
  const { understand } = createCore();
  understand('hello', { phase: 'new' });
  const ready = performance.now() - started;
  const message =
    'should our image service, roughly 40 requests a second all day with 512 MB of memory, be a lambda or a container please';
  const profile = (index: number) => examples[index % examples.length]!.profile;
  /** The trigger, and two facts more. */
  const start = (index: number) => Object.fromEntries(Object.entries(profile(index)).slice(0, 3));
  let days = 0;
  const another = (): Setting => {
    days += 1;
    const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
    return { ...defaultSetting, today: () => day };
  };
  return {
    'start-up of the core (ms)': { value: rounded(ready) },
    'understand a 20-word message (µs)': { value: rounded(median(2000, () => understand(message, { phase: 'new' }))) },
    // Another day each time, so that nothing is remembered.
    'assess what a first message tells (µs)': {
      value: rounded(median(300, (index) => assess(start(index), noBeliefs, another()))),
    },
    'assess a whole profile (µs)': {
      value: rounded(median(300, (index) => assess(profile(index), noBeliefs, another()))),
    },
    'assess what is remembered (µs)': { value: rounded(median(2000, (index) => assess(profile(index)))) },
  };
}
