import type { Compilable, CompiledQuery, Expression } from 'kysely';
import { type Kysely, sql } from '../schema/kysely.ts';
import type { Tables } from '../schema/tables.ts';

type Value = string | number | null;

/** Stands in a query for a value that is given when it runs. */
class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is built and compiled at its first use and afterwards run with other values; for what every message
 * needs, because building a query takes Kysely longer than the database takes to run it.
 */
export function prepared<Values extends { readonly [Name in keyof Values]: Value }, Row = unknown>(
  build: (value: <Name extends keyof Values & string>(name: Name) => Expression<Values[Name]>) => Compilable<Row>,
): (db: Kysely<Tables>, values: Values) => Promise<readonly Row[]> {
  let compiled: CompiledQuery<Row> | undefined;
  return async (db, values) => {
    compiled ??= build((name) => sql`${new Placeholder(name)}`).compile();
    const parameters = compiled.parameters.map((each) =>
      each instanceof Placeholder ? values[each.name as keyof Values] : each,
    );
    return (await db.executeQuery<Row>({ ...compiled, parameters } as CompiledQuery<Row>)).rows;
  };
}
