import { parser } from '@prometheus-io/lezer-promql';

export interface Query {
  /** Each metric that is asked for, with the labels it is narrowed to or grouped by. */
  readonly metrics: readonly string[];
  readonly labels: readonly string[];
  /** Whether it is PromQL at all. */
  readonly valid: boolean;
}

/** What a query in Prometheus' language asks for. */
export function readQuery(query: string): Query {
  const metrics: string[] = [];
  const labels: string[] = [];
  let valid = true;
  parser.parse(query).iterate({
    enter({ name, from, to, type }) {
      if (type.isError) valid = false;
      if (name === 'Identifier') metrics.push(query.slice(from, to));
      if (name === 'LabelName') labels.push(query.slice(from, to));
    },
  });
  return { metrics, labels, valid };
}
