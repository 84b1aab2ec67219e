/** What a table shows of a part of a JSON Schema. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** More values than this are told apart elsewhere. */
const MOST_VALUES = 12;

/** A row for every property, those of objects and lists of objects too. */
export function tableOf(schema: Schema): string {
  const rows = rowsOf(schema, '').map(
    ({ name, type, fallback, meaning }) => `| \`${name}\` | ${type} | ${fallback} | ${meaning} |`,
  );
  return ['| name | type | default | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

interface Row {
  readonly name: string;
  readonly type: string;
  readonly fallback: string;
  readonly meaning: string;
}

function rowsOf({ properties = {}, required = [] }: Schema, prefix: string): Row[] {
  return Object.entries(properties).flatMap(([key, part]) => {
    const name = `${prefix}${key}`;
    const fallback = fallbackOf(part, required.includes(key));
    const inner = withProperties(part);
    const list = part.type === 'array' || part.anyOf?.some(({ type }) => type === 'array') ? '[]' : '';
    return [
      { name, type: typeOf(part), fallback, meaning: part.description ?? '' },
      ...(inner ? rowsOf(inner, `${name}${list}.`) : []),
    ];
  });
}

function fallbackOf({ default: value }: Schema, isRequired: boolean): string {
  if (value !== undefined) return `\`${JSON.stringify(value)}\``;
  return isRequired ? 'required' : '–';
}

const withProperties = (schema: Schema): Schema | undefined =>
  [schema, schema.items, ...(schema.anyOf ?? [])].find(
    (each) => each?.properties && Object.keys(each.properties).length <= MOST_VALUES,
  );

function typeOf({ type, enum: values, anyOf, items, minimum, maximum }: Schema): string {
  if (values)
    return values.length <= MOST_VALUES
      ? values.map((each) => `\`${each}\``).join(', ')
      : `one of ${values.length} names`;
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' or ');
  if (items) return `list of ${typeOf(items)}`;
  const range = minimum !== undefined && maximum !== undefined ? `, ${minimum} to ${maximum}` : '';
  return `${[type ?? 'anything'].flat().join(' or ')}${range}`;
}
