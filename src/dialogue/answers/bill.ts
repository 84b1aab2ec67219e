import { assumedWords, billLines, crossingWords } from '../../decision/cost/bill-lines.ts';
import { type CostEstimate, estimateCost } from '../../decision/cost/estimate.ts';
import { sayExact } from '../../decision/cost/money.ts';
import type { Setting } from '../../decision/evaluate.ts';
import { type Profile, sayValue } from '../../domain/profile.ts';
import { optionIds } from '../../knowledge/claim.ts';
import type { Product } from '../../knowledge/products/product.ts';
import type { Quantity } from '../../nlu/quantities/quantity.ts';
import type { Token } from '../../nlu/text/tokens.ts';
import { adviseMe } from '../courtesies.ts';
import type { Answer } from '../effect.ts';
import { placeTold } from '../heard/told-place.ts';

/** The numbers of a bill that a question states; `undefined` without a volume. */
export function loadIn(tokens: readonly Token[], quantities: readonly Quantity[], told: Profile): Profile | undefined {
  const ms = quantities.find(({ kind }) => kind === 'duration')?.value;
  const mb = quantities.find(({ kind }) => kind === 'size')?.value;
  const requests = volumeIn(tokens, quantities, ms !== undefined || mb !== undefined) ?? told.requests_month;
  if (requests === undefined) return undefined;
  return {
    requests_month: requests,
    ...(ms === undefined ? {} : { avg_ms: ms }),
    ...(mb === undefined ? {} : { memory_mb: mb }),
  };
}

const counted = /^(?:requests?|calls?|invocations?|executions?|hits?|messages?|events?|uploads?|runs?)$/;

/** "10 million requests", "5M a month" of what takes some time and memory; a month unless it says otherwise. */
function volumeIn(tokens: readonly Token[], quantities: readonly Quantity[], isSized: boolean): number | undefined {
  const isCounted = ({ from, to }: Quantity): boolean =>
    tokens.slice(from, to + REACH).some(({ text }) => counted.test(text));
  const rate = quantities.find((each) => each.kind === 'rate' && (isSized || isCounted(each)));
  return (rate ?? quantities.find((each) => each.kind === 'bare' && isCounted(each)))?.value;
}
const REACH = 2;

/** The bills of the products that are named, or of what is usual, for these numbers. */
export function billFor(
  load: Profile,
  products: readonly Product[],
  setting: Setting,
  text: string,
): Answer | undefined {
  const place = placeTold({ text, facts: [] });
  const estimate = estimateCost({
    ...(place ? { place } : {}),
    ...(withoutFree.test(text) ? charged(setting) : setting),
    profile: load,
    advised: products,
    others: products.length > 0 ? [] : optionIds,
  });
  if (!estimate || estimate.bills.length === 0) return undefined;
  return {
    type: 'cost',
    title: 'Cost',
    lines: [
      { text: `At ${sayValue('requests_month', load.requests_month!)}:` },
      ...billLines(estimate).map((text) => ({ text })),
    ],
    sources: estimate.sources,
    next: [adviseMe],
  };
}

const withoutFree = /\b(?:without|ignoring|excluding|before|no) (?:the |any )?free\b/i;

/** As if nothing were free. */
const charged = (setting: Setting): Setting => ({
  ...setting,
  prices: Object.fromEntries(
    Object.entries(setting.prices).map(([id, price]) => [id, id.includes('-free-') ? 0 : price]),
  ) as typeof setting.prices,
});

/** What a question about the crossing is worked out with where it states no numbers. */
const USUAL: Profile = { requests_month: 1e6, avg_ms: 100, memory_mb: 512, trigger: 'http_api' };

/** "At 5M requests a month: AWS Lambda $18, ECS on Fargate $86." */
function atVolume({ bills, breakEven }: CostEstimate, requests: number): string {
  const compared = bills.filter(({ name }) => name === breakEven?.functions || name === breakEven?.containers);
  const amounts = compared.map(({ name, total, currency }) => `${name} ${sayExact(total, currency)}`);
  return `At ${sayValue('requests_month', requests)}: ${amounts.join(', ')}.`;
}

/** From which volume on containers cost less than functions. */
export function crossingFor(load: Profile, setting: Setting): Answer | undefined {
  const profile = { ...USUAL, ...load };
  const estimate = estimateCost({ ...setting, profile });
  if (!estimate?.breakEven) return undefined;
  const each = `requests of ${sayValue('avg_ms', profile.avg_ms!)} with ${sayValue('memory_mb', profile.memory_mb!)}`;
  return {
    type: 'cost',
    title: 'Where containers become cheaper',
    lines: [
      ...(load.requests_month === undefined ? [] : [{ text: atVolume(estimate, load.requests_month) }]),
      { text: crossingWords(estimate) },
      {
        text: `That assumes list prices, ${each}, functions behind a gateway and two small containers behind a load balancer. Longer or larger requests lower that point; uneven traffic raises it.`,
      },
      ...[assumedWords(estimate)].filter(Boolean).map((text) => ({ text })),
      { text: 'Tell me your requests per month and the time and memory of one request, and I’ll work it out for you.' },
    ],
    sources: estimate.sources,
    next: [adviseMe],
  };
}
