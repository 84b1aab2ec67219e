import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from './app.ts';
import type { Stage } from './stage.ts';

export interface Kills {
  readonly count: () => number;
  /** Resolves when all kills are done and every app runs again. */
  readonly over: Promise<void>;
}

const LONGEST_ABSENCE_MS = 1500;

/** Kills one of the apps at a random instant, about every `seconds`: while it works, waits or still starts. */
export function startKills(total: number, seconds: number, stage: Stage): Kills {
  const { apps, random } = stage;
  let count = 0;
  const starts = new Map<App, Promise<void>>();
  const run = async (): Promise<void> => {
    while (count < total) {
      await sleep(random.between(0.05, 1.95) * seconds * 1000);
      const app = random.pick(apps);
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
