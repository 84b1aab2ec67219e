import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from './app.ts';
import type { Testbed } from './testbed.ts';

/** When faults and kills are over, how long the app may take to deliver what it owes. */
const LIMIT_SECONDS = 600;
/** How long nothing may happen before it counts as over; what was slow has come by then, and leases have ended. */
const QUIET_SECONDS = 20;

export interface Drained {
  readonly seconds: number;
  readonly isDrained: boolean;
}

export async function drain({ journal, apps, slack }: Testbed): Promise<Drained> {
  const began = journal.now();
  while (journal.now() - began < LIMIT_SECONDS) {
    const isQuiet = journal.now() - slack.lastChange() > QUIET_SECONDS;
    if (isQuiet && (await Promise.all(apps.map(isIdle))).every(Boolean)) {
      return { seconds: Math.max(0, slack.lastChange() - began), isDrained: true };
    }
    await sleep(500);
  }
  return { seconds: journal.now() - began, isDrained: false };
}

/** The app tells operators how many messages wait. */
export const isIdle = async (app: App): Promise<boolean> =>
  /^advisor_outbox_messages 0$/m.test(await app.metrics().catch(() => ''));

export const deadLetters = async ([app]: readonly App[]): Promise<number> =>
  Number(/^advisor_dead_letters (\d+)$/m.exec((await app?.metrics()) ?? '')?.[1] ?? Number.NaN);
