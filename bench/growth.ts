import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { initialState } from '../src/dialogue/state/state.ts';
import { openDatabase } from '../src/store/database/database.ts';
import { end, startApp } from './app-process.ts';
import { withManyUtterances, withMuchKnowledge } from './enlarged.ts';
import { closeConnections, mention, percentile, sendSigned } from './signed.ts';
import { openSlackStub } from './slack-stub.ts';
import { medianOf, rounded } from './table.ts';

const SIZES = [1000, 100_000, 1_000_000];
const EVENTS = 400;
const WARM_UP = 150;
const ROUNDS = 3;
const ROWS_AT_ONCE = 500;

interface Grown {
  readonly name: string;
  readonly url: string;
  /** The app's folder. */
  readonly cwd: string;
}

/** Milliseconds until one event is acknowledged by the whole app, with ever more of what it keeps and knows. */
export async function growth(): Promise<Record<string, { 'median (ms)': number; ratio: number }>> {
  const slack = await openSlackStub();
  const cwd = process.cwd();
  const grown: Grown[] = [];
  for (const size of SIZES) grown.push({ name: `${size} conversations`, url: await filled(size), cwd });
  grown.push({ name: '10 × the utterances', url: await filled(SIZES[0]!), cwd: withManyUtterances() });
  grown.push({ name: '10 × the knowledge', url: await filled(SIZES[0]!), cwd: withMuchKnowledge() });
  const medians = grown.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, each] of grown.entries()) medians[at]!.push(await latency(each, slack.url));
  closeConnections();
  await slack.close();
  const first = medianOf(medians[0]!);
  return Object.fromEntries(
    grown.map(({ name }, at) => {
      const median = medianOf(medians[at]!);
      return [name, { 'median (ms)': rounded(median), ratio: rounded(median / first) }];
    }),
  );
}

let sent = 5_000_000;

async function latency({ url, cwd }: Grown, api: string): Promise<number> {
  const app = await startApp('src/app/main.ts', { SLACK_API_URL: api, DATABASE_URL: url }, { cwd });
  const times: number[] = [];
  for (let index = 0; index < WARM_UP + EVENTS; index += 1) {
    sent += 1;
    times.push(await sendSigned(app.port, mention(sent), `EvGrowth${sent}`));
  }
  await end(app);
  return percentile(times.slice(WARM_UP), 0.5);
}

/** A database as it looks after that many conversations, each answered once. */
async function filled(size: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `advisor-${size}-`));
  const url = `file:${join(folder, 'advisor.db')}`;
  const database = await openDatabase(url);
  // Nothing is old, or the app would spend the time on deleting it.
  const now = Date.now();
  const state = JSON.stringify({ ...initialState, phase: 'answered', profile: { traffic: 'spiky', trigger: 'event' } });
  for (let from = 0; from < size; from += ROWS_AT_ONCE * 20)
    await database.write(async (tx) => {
      for (let start = from; start < Math.min(size, from + ROWS_AT_ONCE * 20); start += ROWS_AT_ONCE) {
        const rows = Array.from({ length: ROWS_AT_ONCE }, (_, index) => start + index);
        const id = (row: number) => `T1:C1:${row}.1`;
        await tx
          .insertInto('conversations')
          .values(
            rows.map((row) => ({
              id: id(row),
              team: 'T1',
              channel: 'C1',
              thread: `${row}.1`,
              state,
              created_at: now,
              updated_at: now,
            })),
          )
          .execute();
        await tx
          .insertInto('deliveries')
          .values(
            rows.flatMap((row) => [
              { id: `event:${row}`, at: now },
              { id: `message:${row}`, at: now },
            ]),
          )
          .execute();
        await tx
          .insertInto('outbox')
          .values(
            rows.map((row) => ({
              conversation: id(row),
              effect: '{"type":"acknowledgement","lines":[],"sources":[],"next":[]}',
              message_key: null,
              status: 'done' as const,
              attempts: 0,
              due_at: now,
              leased_until: 0,
              stamp: String(row),
              claims: 1,
              created_at: now,
              ts: `${row}.2`,
              error: null,
            })),
          )
          .execute();
      }
    });
  await database.db.destroy();
  return url;
}
