import { setTimeout as sleep } from 'node:timers/promises';
import { type AppProcess, end, startApp } from './app-process.ts';

/** Makes a process's clocks run ahead, as on a host whose time is set wrong. */
const aheadBy = (ms: number): string[] => {
  const code = `
    const { now } = Date;
    Date.now = () => now() + ${ms};
    Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + ${ms} });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
};
const CLOCKS_APART_MS = 20_000;
const LONGEST_LIFE_MS = 1500;

export interface Apps {
  ports(): readonly number[];
  /** Kills one at any moment, again and again, and starts it again. */
  kill(times: number, onKill: () => void): Promise<void>;
  end(): Promise<void>;
}

/** So many apps on one database; the clocks of each are twenty seconds ahead of the one before. */
export async function startApps(count: number, env: Readonly<Record<string, string>>, cwd: string): Promise<Apps> {
  const start = (at: number, port?: number): Promise<AppProcess> =>
    startApp('src/app/main.ts', env, {
      cwd,
      flags: at > 0 ? aheadBy(at * CLOCKS_APART_MS) : [],
      ...(port ? { port } : {}),
    });
  const apps: AppProcess[] = [];
  for (let at = 0; at < count; at += 1) apps.push(await start(at));
  return {
    ports: () => apps.map(({ port }) => port),
    async kill(times, onKill) {
      for (let kill = 0; kill < times; kill += 1) {
        await sleep(Math.random() * LONGEST_LIFE_MS);
        const at = Math.floor(Math.random() * apps.length);
        const victim = apps[at]!;
        await end(victim, 'SIGKILL');
        onKill();
        apps[at] = await start(at, victim.port);
      }
    },
    async end() {
      for (const app of apps) await end(app);
    },
  };
}
