import type { ClientBase } from 'pg';
import { Kysely, PostgresDialect } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';
import type { Database } from './database.ts';
import { separately } from './write.ts';

/** How long the database may take for what, in milliseconds. */
export interface Limits {
  /** For a connection, new or free again; Slack waits three seconds for an answer. */
  readonly connection: number;
  /** For a statement, before the server ends it. */
  readonly statement: number;
  /** For an answer, before the connection counts as dead; longer, so that a server that lives says so itself. */
  readonly answer: number;
  /** Between the statements of a transaction, before the server ends it and lets go of its locks. */
  readonly idleInTransaction: number;
}

const limits: Limits = { connection: 2500, statement: 5000, answer: 6000, idleInTransaction: 15_000 };
/** Bringing a large database up to date takes its time, and a second process waits for the first; so does a vacuum. */
const patientLimits: Limits = { connection: 10_000, statement: 600_000, answer: 605_000, idleInTransaction: 600_000 };

const MOST_CONNECTIONS = 10;
/** After a failover, connections move to the new server within this time. */
const CONNECTION_LIFETIME_S = 1800;
const KEEP_ALIVE_MS = 10_000;

/** The driver is loaded only where it is used. */
export const openPostgres = (url: string): Promise<Database> => connect(url, limits, MOST_CONNECTIONS);

/** One connection, for which a busy server has more time. */
export const openPostgresAtStart = (url: string): Promise<Database> =>
  connect(url, { ...limits, connection: patientLimits.connection }, 1);

/** One connection with time enough for migrations. */
export const openPostgresPatiently = (url: string): Promise<Database> => connect(url, patientLimits, 1);

async function connect(url: string, limit: Limits, connections: number): Promise<Database> {
  const { default: pg } = await import('pg');
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: limit.connection,
    query_timeout: limit.answer,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    maxLifetimeSeconds: CONNECTION_LIFETIME_S,
    onConnect: (client) => prepare(client, limit),
  });
  // A connection that breaks is replaced, and the query on it fails; unheard, the event would end the process.
  pool.on('error', () => {});
  pool.on('connect', (connection) => connection.on('error', () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    concurrentWriters: true,
    write: separately(db),
    pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    async maintain(statement) {
      const patient = await openPostgresPatiently(url);
      await statement.execute(patient.db).finally(() => patient.db.destroy());
    },
  };
}

/** Set by a statement, because connection poolers such as PgBouncer refuse settings with the connection itself. */
async function prepare(client: ClientBase, { statement, idleInTransaction }: Limits): Promise<void> {
  endWhenSilent(client as ClientBase & Ending);
  await client.query(
    `select set_config('statement_timeout', '${statement}', false), set_config('idle_in_transaction_session_timeout', '${idleInTransaction}', false)`,
  );
}

interface Ending {
  end(): Promise<void>;
}

/** After a timeout nobody knows what the connection will still answer, so it is closed; the pool makes another. */
function endWhenSilent(client: ClientBase & Ending): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((...args: unknown[]) => {
    const result = query(...args);
    if (result instanceof Promise)
      result.catch((error: Error) => {
        if (error.message === TIMED_OUT) void client.end();
      });
    return result;
  }) as ClientBase['query'];
}

/** As pg says it. */
const TIMED_OUT = 'Query read timeout';
