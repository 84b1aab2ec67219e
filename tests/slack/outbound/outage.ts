import { pino } from 'pino';
import type { Effect } from '../../../src/dialogue/effect.ts';
import { initialState } from '../../../src/dialogue/state/state.ts';
import { storedConversation } from '../../../src/dialogue/stored/conversation.ts';
import { type Delivery, startDelivery } from '../../../src/slack/outbound/deliver.ts';
import { conversationsIn } from '../../../src/store/conversations/conversations.ts';
import type { Database } from '../../../src/store/database/database.ts';
import { outboxIn } from '../../../src/store/outbox/outbox.ts';
import { type Opened, openSqlite } from '../../store/databases.ts';
import { SimulatedSlack } from './simulated-slack.ts';
import { SimulatedTime } from './simulated-time.ts';

export const say = (text: string): Effect => ({ type: 'acknowledgement', lines: [{ text }], sources: [], next: [] });

/** A message that one person alone sees. */
export const forOne: Effect = {
  type: 'help',
  only: { person: 'U7', inThread: true },
  lines: [{ text: 'for you' }],
  sources: [],
  next: [],
};

/** Delivery, with a real store, to a simulated Slack on a simulated clock. */
export async function openOutbound(open: () => Promise<Opened> = openSqlite) {
  const { database, close } = await open();
  const time = new SimulatedTime();
  const slack = new SimulatedSlack(time);
  const conversations = conversationsIn(database, storedConversation, time.now);
  const metrics = { outcomes: [] as string[], repeats: 0 };
  const deliver = (): Delivery =>
    startDelivery(
      time.whileAtWork(outboxIn<Effect>(database, time.now)),
      async () => slack.client,
      pino({ level: 'silent' }),
      {
        time,
        metrics: {
          delivered: (outcome) => void metrics.outcomes.push(outcome),
          repeated() {
            metrics.repeats += 1;
          },
        },
      },
    );
  const deliveries = [deliver()];
  let steps = 0;
  async function stop(): Promise<void> {
    let done = false;
    void Promise.all(deliveries.splice(0).map((delivery) => delivery.stop())).then(() => {
      done = true;
    });
    await time.until(() => done);
  }
  return {
    database,
    time,
    slack,
    metrics,
    /** A process that dies at once: nothing of what it does from now on counts. */
    deliveries,
    deliver,
    async post(effects: readonly Effect[], thread = '1.1', channel = 'C1'): Promise<void> {
      steps += 1;
      const opened = { by: 'U1', text: 'hi' };
      await conversations.advance({ team: 'T1', channel, thread }, [`d${steps}`], () => ({
        state: { ...initialState, opened },
        effects,
      }));
      for (const delivery of deliveries) delivery.wake();
    },
    rows: () => rowsOf(database),
    settled: (hours?: number) =>
      time.until(async () => (await rowsOf(database)).every(({ status }) => status !== 'pending'), hours),
    stop,
    async close() {
      await stop();
      await close();
    },
  };
}

const rowsOf = ({ db }: Database) =>
  db.selectFrom('outbox').select(['id', 'status', 'attempts', 'error', 'effect', 'ts']).orderBy('id').execute();
