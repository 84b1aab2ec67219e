import type { FactId } from '../knowledge/facts/index.ts';
import type { Known, Product } from '../knowledge/products/product.ts';
import { cite, sayDate } from '../knowledge/source.ts';

type Value = number | boolean | string | string[];

/** One limit of one product, with its page; `unknown` where no source was found. */
export interface ProductLimit {
  readonly name: string;
  /** What it is, in words. */
  readonly says: string;
  readonly value: Value;
  readonly unit: string | null;
  readonly source: ReturnType<typeof cite> | null;
}

type Plain = number | boolean | string | readonly string[];

interface Row {
  readonly name: string;
  readonly says: string;
  readonly unit?: string;
  readonly of: (product: Product) => Known<Plain> | undefined;
}

const row = (name: keyof Product & string, says: string, unit?: string): Row => ({
  name,
  says,
  ...(unit ? { unit } : {}),
  of: (product) => product[name] as Known<Plain> | undefined,
});

const rows: readonly Row[] = [
  row('httpS', 'longest wait for an HTTP response', 's'),
  row('gatewayS', 'longest wait behind the usual gateway', 's'),
  row('eventS', 'longest run started by an event', 's'),
  row('scheduleS', 'longest run started by a timer', 's'),
  row('jobS', 'longest job', 's'),
  row('memoryMb', 'largest memory of one instance', 'MB'),
  row('vcpu', 'most vCPUs of one instance', 'vCPU'),
  row('requestMb', 'largest request', 'MB'),
  row('responseMb', 'largest response', 'MB'),
  row('streamMb', 'largest streamed response', 'MB'),
  row('artifactMb', 'largest package or image', 'MB'),
  row('disk', 'disk'),
  row('diskGb', 'largest disk', 'GB'),
  row('gpu', 'GPUs'),
  row('scaleToZero', 'scales to zero'),
  row('ownKernel', 'your own kernel modules and drivers'),
  row('hostAgents', 'your own agents on the host'),
  row('dedicatedHost', 'dedicated hardware'),
  ...(['http', 'websocket', 'grpc', 'tcp', 'udp', 'event'] as const).map(
    (entrance): Row => ({
      name: `accepts.${entrance}`,
      says: `accepts ${entrance === 'event' ? 'events, queues and timers' : entrance}`,
      of: ({ accepts }) => accepts[entrance],
    }),
  ),
  ...(['linux', 'windows'] as const).map(
    (system): Row => ({ name: `systems.${system}`, says: `runs ${system}`, of: ({ systems }) => systems[system] }),
  ),
];

/** What a product is held against as a whole. */
const wholes: Readonly<Record<string, string>> = {
  accepts: 'the protocols it accepts',
  systems: 'the operating systems it runs',
  delivery: 'what you hand over to it',
  place: 'where it runs',
  work: 'the kinds of work it does',
  status: 'whether it’s still available',
};

/** A limit in words. */
export const sayLimit = (name: string): string => rows.find((each) => each.name === name)?.says ?? wholes[name] ?? name;

export const limitsOf = (product: Product): ProductLimit[] =>
  rows.flatMap(({ name, says, unit = null, of }) => {
    const known = of(product);
    if (known === undefined) return [];
    return [{ name, says, unit, ...(known === 'unknown' ? unknown : sourced(known)) }];
  });

const unknown = { value: 'unknown', source: null } as const;

const sourced = ({ value, fact }: { readonly value: Plain; readonly fact: FactId }) => ({
  value: (typeof value === 'object' ? [...value] : value) as Value,
  source: cite(fact),
});

/** "- longest job: 900 s (2026-11-20, https://…)". */
export function limitWords({ says, value, unit, source }: SaidLimit): string {
  const page = source ? ` (${[sayDate(source), source.url].filter(Boolean).join(', ')})` : '';
  return `- ${says}: ${valueWords(value, unit)}${page}`;
}

type SaidLimit = Pick<ProductLimit, 'says' | 'value' | 'unit'> & {
  readonly source: {
    readonly asOf: string;
    readonly url?: string | undefined;
    readonly thirdParty?: true | undefined;
  } | null;
};

function valueWords(value: Value, unit: string | null): string {
  switch (typeof value) {
    case 'number':
      return `${value.toLocaleString('en-US')}${unit ? ` ${unit}` : ''}`;
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'string':
      return value;
    default:
      return value.join(', ') || 'none';
  }
}
