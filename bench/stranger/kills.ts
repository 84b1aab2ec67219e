import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from './app.ts';
import type { Testbed } from './testbed.ts';

export interface Kills {
  readonly count: () => number;
  /** Resolves when all kills are done and every app runs again. */
  readonly over: Promise<void>;
}

const LONGEST_ABSENCE_MS = 1500;
/** How often an app is killed again before it listens. */
const DURING_START_SHARE = 0.2;
const LONGEST_START_MS = 4000;

/** Kills one of the apps at a random instant after some `seconds` of life: while it works, waits or still starts. */
export function startKills(total: number, seconds: number, testbed: Testbed): Kills {
  const { apps, random } = testbed;
  let count = 0;
  const starts = new Map<App, Promise<void>>();
  const run = async (): Promise<void> => {
    while (count < total) {
      const app = random.pick(apps);
      if (random.chance(DURING_START_SHARE)) await sleep(random.between(0, LONGEST_START_MS));
      else {
        // On a busy machine a start takes long, and an app that is never up proves nothing.
        await starts.get(app);
        await sleep(random.between(0.05, 1.95) * seconds * 1000);
      }
      await app.kill();
      await starts.get(app);
      count += 1;
      await sleep(random.between(0, LONGEST_ABSENCE_MS));
      starts.set(app, app.start());
    }
    await Promise.all(starts.values());
  };
  return { count: () => count, over: run() };
}
