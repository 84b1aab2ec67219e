import type { Limit, Product } from '../../../knowledge/products/product.ts';
import type { Aspect, LimitKey } from '../../../knowledge/products/questions.ts';
import { moreOf } from '../fact-line.ts';
import { sayAmount, unitOf } from './amounts.ts';
import type { Asked, Told } from './asked.ts';

type Ceiling = Exclude<Limit, 'unknown'>;

/** What a ceiling is the ceiling of. */
const of: Readonly<Record<LimitKey, string>> = {
  memoryMb: 'of memory for one instance',
  vcpu: 'for one instance',
  httpS: 'for an HTTP response',
  gatewayS: 'for a response through the gateway that usually sits in front',
  eventS: 'for a run started by an event, a timer or a queue',
  scheduleS: 'for a run started by a timer',
  jobS: 'for a job',
  requestMb: 'for a request',
  responseMb: 'for a response sent in one piece',
  streamMb: 'for a streamed response',
  artifactMb: 'for an image or package',
  diskGb: 'of disk for one instance',
};

const limitOf = (product: Product, key: LimitKey): Ceiling | undefined => {
  const limit = product[key];
  return limit === undefined || limit === 'unknown' ? undefined : limit;
};

const words = (key: LimitKey, { value }: Ceiling): string =>
  value === 'unlimited' ? `no fixed limit ${of[key]}` : `${sayAmount(value, unitOf(key))} ${of[key]}`;

/** Ceilings with what they are of, those that are the same only once. */
function known(product: Product, keys: readonly LimitKey[]): readonly (readonly [LimitKey, Ceiling])[] {
  const found = keys.flatMap((key): (readonly [LimitKey, Ceiling])[] => {
    const limit = limitOf(product, key);
    return limit ? [[key, limit]] : [];
  });
  return found.filter(([key, { value }], at) => {
    if (key !== 'jobS') return true;
    return !found.slice(0, at).some(([other, before]) => other === 'eventS' && before.value === value);
  });
}

/** How much of it a product takes: the verdict first where an amount is asked about, else the number. */
export const limitsTold =
  ({ kind }: Aspect): Told =>
  (product, asked) => {
    if (kind.type !== 'limits') return undefined;
    const ceilings = known(product, kind.limits);
    if (ceilings.length === 0) return undefined;
    const wanted = amountIn(asked, kind.measures);
    const sources = [...new Set(ceilings.map(([, { fact: id }]) => id))];
    const text = `${product.name}: ${ceilings.map(([key, limit]) => words(key, limit)).join('; ')}`;
    const first = wanted === undefined ? `${text}.` : `${verdict(ceilings, wanted, asked.text)}${text}.`;
    const way = ceilings.flatMap(([key]) => product.workaround?.[key] ?? []);
    return [{ text: first, sources }, ...way.slice(0, 1).map((text) => ({ text })), ...moreOf(sources.slice(0, 1))];
  };

/** "Is there a 15-minute limit?" asks for the limit itself, not for what is possible within it. */
const limiting = /\b(?:limits?|limited|caps?|capped|max\w*|ceiling|timeouts?|quotas?)\b/i;
const asking =
  /^\W*(?:is|are) there\b|\b(?:limited|capped) (?:to|at)\b|\b(?:limit|cap|timeout|quota)s? (?:of|apply|applies)\b/i;
const asksOfTheLimit = (question: string): boolean => limiting.test(question) && asking.test(question);

/** "No, not 30 minutes. " */
function verdict(ceilings: readonly (readonly [LimitKey, Ceiling])[], wanted: number, question: string): string {
  const most = Math.max(...ceilings.map(([, { value }]) => (value === 'unlimited' ? Number.POSITIVE_INFINITY : value)));
  const said = sayAmount(wanted, unitOf(ceilings[0]![0]));
  if (asksOfTheLimit(question))
    return ceilings.some(([, { value }]) => value === wanted) ? `Yes, ${said}. ` : `No, not ${said}. `;
  return wanted <= most ? `Yes, ${said} is possible. ` : `No, not ${said}. `;
}

/** The amount that is asked about, in the unit of the ceiling. */
function amountIn({ quantities }: Asked, measures: 's' | 'MB' | 'vCPU' | 'GB'): number | undefined {
  const kind = measures === 's' ? 'duration' : measures === 'vCPU' ? 'cores' : 'size';
  const found = quantities.find((quantity) => quantity.kind === kind);
  if (!found) return undefined;
  return measures === 's' ? found.value / 1000 : found.value;
}
