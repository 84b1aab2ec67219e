import { sql } from '../schema/kysely.ts';

// Written out in queries, because a partial index is used only for what stands in the query itself.
export const pending = sql.lit('pending' as const);
export const dead = sql.lit('dead' as const);

/** The columns of a message that nobody has tried to deliver yet. */
export const untried = {
  status: 'pending',
  attempts: 0,
  leased_until: 0,
  claims: 0,
  ts: null,
  error: null,
} as const;
