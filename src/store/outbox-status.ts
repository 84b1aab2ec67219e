import { sql } from './kysely.ts';

// Written out in queries, because a partial index is used only for what stands in the query itself.
export const pending = sql.lit('pending' as const);
export const dead = sql.lit('dead' as const);
