import type { Driver } from '../../local-slack/driver.ts';
import type { Recording } from './recording.ts';

/** How long something that the app does on its own time may take. */
const PATIENCE_MS = 8000;

/** The two ends at which a test meets the app: what Slack sends to it, and what it calls. */
export class Connection {
  readonly driver: Driver;
  readonly recording: Recording;
  readonly channel: string;
  /** Direct messages of several people, if a test has opened them. */
  group: string | undefined;
  #clock = 1_763_700_000;
  #events = 0;

  constructor(driver: Driver, recording: Recording, channel: string) {
    this.driver = driver;
    this.recording = recording;
    this.channel = channel;
  }

  /** Delivers one event; `id` stands for Slack's event id when it sends the same again. */
  async event(event: object, id?: string): Promise<number> {
    this.#events += 1;
    return (await this.driver.event(event, id ?? `Ev${this.#events}`)).status;
  }

  /** Waits for something that the app does on its own time. */
  async until(holds: () => unknown): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await holds())) {
      if (Date.now() > deadline) throw new Error('It did not happen in time');
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  /** A ts that nothing else has. */
  ts(): string {
    this.#clock += 1;
    return `${this.#clock}.000100`;
  }
}
