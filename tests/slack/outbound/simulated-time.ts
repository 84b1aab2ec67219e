import { setImmediate } from 'node:timers/promises';
import type { Time } from '../../../src/slack/outbound/posting/time.ts';

/** Turns of the event loop after which nothing that is ready to run is left. */
const TURNS = 25;

/** A clock that jumps from timer to timer, so that hours pass in moments. */
export class SimulatedTime implements Time {
  /** Work that goes on in real time, such as a query. */
  busy = 0;
  #now = 1_790_000_000_000;
  #timers: { readonly at: number; readonly run: () => void }[] = [];

  readonly now = (): number => this.#now;

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, Math.round(ms)), run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => void this.after(ms, resolve));
  }

  /** Lets time pass until it holds, or fails after so many hours. */
  async until(holds: () => boolean | Promise<boolean>, hours = 48): Promise<void> {
    const end = this.#now + hours * 3_600_000;
    for (;;) {
      await this.#quiet();
      if (await holds()) return;
      if (this.#now >= end) throw new Error(`It did not happen within ${hours} hours`);
      this.#jump();
    }
  }

  /** Lets so much time pass. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    this.after(ms, () => {});
    await this.until(() => this.#now >= end);
  }

  async #quiet(): Promise<void> {
    for (let turn = 0; turn < TURNS; turn += 1) {
      await setImmediate();
      if (this.busy > 0) turn = 0;
    }
  }

  /** Time stands while one of these is at work. */
  whileAtWork<T extends object>(worker: T): T {
    const entries = Object.entries(worker).map(([name, work]) => [
      name,
      async (...args: unknown[]) => {
        this.busy += 1;
        try {
          return await (work as (...args: unknown[]) => unknown)(...args);
        } finally {
          this.busy -= 1;
        }
      },
    ]);
    return Object.fromEntries(entries) as T;
  }

  #jump(): void {
    this.#timers.sort((a, b) => a.at - b.at);
    const timer = this.#timers.shift();
    if (!timer) throw new Error('Nothing is going to happen any more');
    this.#now = Math.max(this.#now, timer.at);
    timer.run();
  }
}
