import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Fact } from '../fact.ts';
import { A_SECOND } from '../quantities/units.ts';
import type { Recognized } from '../workloads/recognize.ts';
import type { DescribedPart } from './components.ts';

/** Nobody waits longer than this for a page, in seconds. */
const LONGEST_REQUEST = 60;
/** More runs than this are never under way at once: then the rate is that of the pages. */
const MOST_AT_ONCE = 500;

/**
 * "A web app with Celery, tasks take up to 40 minutes": what answers requests and what a queue of tasks does apart from
 * them are two parts; neither the length of a task nor the rate of requests holds for the other.
 */
export function apartFromRequests(facts: readonly Fact[], recognized: readonly Recognized[]): DescribedPart[] {
  const named = recognized.filter(({ peripheral }) => !peripheral);
  const workers = named.filter(({ id, role }) => role === 'ingredient' && workloadOf(id).reads === 'queue');
  const longest = numberOf(facts, 'max_run_s');
  const rate = numberOf(facts, 'requests_month') ?? 0;
  if (workers.length === 0 || longest === undefined || longest <= LONGEST_REQUEST || !answers(facts, named)) return [];
  const isOfTasks = (rate / A_SECOND) * longest <= MOST_AT_ONCE;
  const own = facts.filter(({ factor }) => factor === 'max_run_s' || (isOfTasks && factor === 'requests_month'));
  const rest = facts.filter(({ factor }) => factor === 'avg_ms' || (!isOfTasks && factor === 'requests_month'));
  return [
    {
      name: 'web app',
      facts: [{ factor: 'trigger', value: 'http_api' }, ...rest.flatMap(told)],
      workloads: named.filter((each) => !workers.includes(each) && each.kind !== 'hosting').map(({ id }) => id),
    },
    {
      name: 'background tasks',
      facts: [{ factor: 'trigger', value: 'event' }, ...own.flatMap(told)],
      workloads: workers.map(({ id }) => id),
    },
  ];
}

const numberOf = (facts: readonly Fact[], factor: Fact['factor']): number | undefined => {
  const value = facts.find((fact) => fact.factor === factor)?.value;
  return typeof value === 'number' ? value : undefined;
};

const told = ({ factor, value }: Fact): DescribedPart['facts'] => (value === null ? [] : [{ factor, value }]);

/** Whether it answers requests: it is said to, or is made with what does. */
const answers = (facts: readonly Fact[], named: readonly Recognized[]): boolean =>
  facts.some(({ factor, value }) => factor === 'trigger' && value === 'http_api') ||
  named.some(({ id }) => {
    const { implies, usual } = workloadOf(id);
    return (implies.trigger ?? usual.trigger?.value) === 'http_api';
  });
