import type { DatabaseSync } from 'node:sqlite';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
}
type Tables = ReadonlyMap<string, ReadonlyMap<string, Column>>;

/** The tables of a database and their columns. */
export function tablesOf(database: DatabaseSync): Tables {
  const names = database.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'");
  return new Map(
    (names.all() as { name: string }[]).map(({ name }) => {
      const columns = database.prepare(`select * from pragma_table_info('${name}')`).all() as unknown as Column[];
      return [name, new Map(columns.map((column) => [column.name, column]))] as const;
    }),
  );
}

/** What would break an app that knows only `before`: something it uses is gone, or its rows are refused. */
export function breaks(before: Tables, after: Tables): string[] {
  return [...before].flatMap(([table, columns]) => {
    const now = after.get(table);
    if (!now) return [`${table} is gone`];
    const gone = [...columns.values()].flatMap(({ name, type }) => {
      const column = now.get(name);
      if (!column) return [`${table}.${name} is gone`];
      return column.type === type ? [] : [`${table}.${name} has another type`];
    });
    const demanded = [...now.values()]
      .filter(({ name, notnull, dflt_value }) => !columns.has(name) && notnull && dflt_value === null)
      .map(({ name }) => `${table}.${name} has to be given`);
    return [...gone, ...demanded];
  });
}
