import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type App, appAt } from './app.ts';
import type { Sender } from './delivery.ts';
import { type Journal, openJournal } from './journal.ts';
import type { Random } from './random.ts';
import { type FakeSlack, openSlack, type SlackOptions } from './slack/server.ts';

/** One workspace with the apps that serve it. */
export interface Testbed {
  readonly slack: FakeSlack;
  readonly apps: readonly App[];
  readonly journal: Journal;
  readonly random: Random;
  /** Delivers to one of the apps, and notes it under `subject`. */
  readonly sender: (subject: string) => Sender;
  /** Whether connections to the app may break. */
  readonly cuts: { isOn: boolean };
  readonly close: () => Promise<void>;
}

export interface TestbedOptions extends Pick<SlackOptions, 'random' | 'faultShare' | 'slow' | 'control'> {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly instances: number;
}

/** How often a load balancer has not noticed yet that an app is down. */
const STALE_SHARE = 0.2;

export async function openTestbed({ folder, databaseUrl, instances, ...options }: TestbedOptions): Promise<Testbed> {
  mkdirSync(folder, { recursive: true });
  const { random } = options;
  const journal = openJournal(join(folder, 'journal.jsonl'));
  const slack = await openSlack({ ...options, journal });
  const names = Array.from({ length: instances }, (_, at) => `app ${at + 1}`);
  const apps = await Promise.all(
    names.map((name) =>
      appAt({
        name,
        apiUrl: slack.apiUrl,
        databaseUrl,
        journal,
        logPath: join(folder, `${name.replace(' ', '-')}.log`),
      }),
    ),
  );
  // The first one makes the tables.
  for (const app of apps) await app.start();
  const cuts = { isOn: false };
  const port = (): number => {
    const up = apps.filter((app) => app.isUp());
    return random.pick(up.length === 0 || random.chance(STALE_SHARE) ? apps : up).port;
  };
  return {
    slack,
    apps,
    journal,
    random,
    cuts,
    sender: (subject) => ({
      port,
      random,
      now: journal.now,
      areFaultsOn: () => cuts.isOn,
      note: (note) => journal.write({ what: 'delivery', subject, note }),
    }),
    close: async () => {
      await Promise.all(apps.map((app) => app.kill()));
      slack.close();
      journal.close();
    },
  };
}
