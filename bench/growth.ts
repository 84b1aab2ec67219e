import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCore } from '../src/advisor.ts';
import { initialState } from '../src/dialogue/state.ts';
import { step } from '../src/dialogue/step.ts';
import { conversationsIn } from '../src/store/conversations.ts';
import { type Database, openDatabase } from '../src/store/database.ts';
import { outboxIn } from '../src/store/outbox.ts';
import { percentile } from './signed.ts';
import { rounded } from './table.ts';

const SIZES = [1000, 100_000, 1_000_000];
const EVENTS = 400;
const ROUNDS = 3;
const ROWS_AT_ONCE = 500;

/** Milliseconds of one event (saved, claimed and marked as delivered) with ever more stored conversations. */
export async function growth(): Promise<Record<string, { 'median (ms)': number; ratio: number }>> {
  const databases: Database[] = [];
  for (const size of SIZES) databases.push(await filled(size));
  const medians = SIZES.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [at, database] of databases.entries()) medians[at]!.push(await latency(database, round));
  for (const { db } of databases) await db.destroy();
  const first = percentile(medians[0]!, 0.5);
  return Object.fromEntries(
    SIZES.map((size, at) => {
      const median = percentile(medians[at]!, 0.5);
      return [
        `${size} conversations`,
        { 'median (ms)': Math.round(median * 1000) / 1000, ratio: rounded(median / first) },
      ];
    }),
  );
}

async function latency(database: Database, round: number): Promise<number> {
  const core = createCore();
  const conversations = conversationsIn(database);
  const outbox = outboxIn(database);
  const times: number[] = [];
  for (let index = 0; index < EVENTS; index += 1) {
    const ts = `9${round}${index}.1`;
    const started = performance.now();
    await conversations.advance({ team: 'T1', channel: 'C1', thread: ts }, [`event:${ts}`, `message:${ts}`], (state) =>
      step(state ?? initialState, { type: 'said', text: 'what is a cold start?', by: 'U1' }, core),
    );
    for (const parcel of await outbox.claim(10, 1000)) await outbox.done(parcel.id, ts);
    await outbox.nextDue();
    times.push(performance.now() - started);
  }
  return percentile(times, 0.5);
}

/** A database as it looks after that many conversations, each answered once. */
async function filled(size: number): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), `advisor-${size}-`));
  const database = await openDatabase(`file:${join(folder, 'advisor.db')}`);
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
              created_at: row,
              updated_at: row,
            })),
          )
          .execute();
        await tx
          .insertInto('deliveries')
          .values(
            rows.flatMap((row) => [
              { id: `event:${row}`, at: row },
              { id: `message:${row}`, at: row },
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
              due_at: row,
              leased_until: 0,
              stamp: String(row),
              claims: 1,
              created_at: row,
              ts: `${row}.2`,
              error: null,
            })),
          )
          .execute();
      }
    });
  return database;
}
