import { sayPrice } from '../../../decision/cost/money.ts';
import { units } from '../../../decision/cost/units.ts';
import { type FactId, facts } from '../../../knowledge/facts/index.ts';
import { type PriceId, prices } from '../../../knowledge/prices.ts';
import type { Charge, Machine, Pricing } from '../../../knowledge/pricing/pricing.ts';
import { reference } from '../../../knowledge/pricing/reference.ts';
import type { Product } from '../../../knowledge/products/product.ts';
import type { Line } from '../../effect.ts';
import { factLine } from '../fact-line.ts';
import type { Asked, Told } from './asked.ts';

/** Of many charges the first say how it is billed; the rest is for what few use. */
const MOST_CHARGES = 4;
const MOST_MACHINES = 4;
const HOURS = 730;

const currencyOf = ({ host }: Product) => reference[host]?.currency ?? 'USD';

/** How a product is billed, its prices first. */
export const priceTold: Told = (product, asked) => {
  const { pricing } = product;
  if (!pricing) return fromFacts(product);
  const standing = standingCost(product, asked);
  const machines = machinesOf(pricing, asked.text);
  const said = [
    ...pricing.charges.slice(0, MOST_CHARGES).map((charge) => chargeWords(product, charge)),
    ...machines.map((machine) => machineWords(product, machine)),
  ];
  const ids = [...pricing.charges.slice(0, MOST_CHARGES), ...machines].map(({ price }) => prices[price].fact);
  const sources = [...new Set(ids)];
  const region = reference[product.host]?.region;
  const at = region ? ` (list prices in ${region})` : ' (list prices)';
  return [
    ...standing,
    { text: `${product.name}${at}: ${said.join('; ')}.`, sources },
    ...sources.slice(0, 1).map(factLine),
    ...(pricing.lower ?? [])
      .slice(0, 1)
      .map(({ text, fact: id }) => ({ text: `Ways to save: ${text}.`, sources: [id] })),
  ];
};

/** What an instance of a size that is named costs that stays up all month. */
function standingCost(product: Product, { quantities }: Asked): readonly Line[] {
  const vcpu = quantities.find(({ kind }) => kind === 'cores')?.value;
  const mb = quantities.find(({ kind }) => kind === 'size')?.value;
  const byVcpu = product.pricing?.charges.find(({ measure }) => measure === 'vcpuHours');
  const byGb = product.pricing?.charges.find(({ measure }) => measure === 'gbHours');
  if (!byVcpu || !byGb || vcpu === undefined || mb === undefined) return [];
  const sum = HOURS * (vcpu * prices[byVcpu.price].value + (mb / 1024) * prices[byGb.price].value);
  const total = sayPrice(Math.round(sum * 100) / 100, currencyOf(product));
  return [
    {
      text: `${total} a month: ${vcpu} vCPU with ${mb / 1024} GB on ${product.name} around the clock (${HOURS} hours), before a load balancer and traffic.`,
      sources: [prices[byVcpu.price].fact],
    },
  ];
}

/** The machine that is named, or the cheapest. */
function machinesOf({ sizing }: Pricing, text: string): readonly Machine[] {
  const machines = 'machines' in sizing ? sizing.machines : [];
  const named = machines.filter(({ name }) => text.toLowerCase().includes(name.toLowerCase()));
  return named.length > 0 ? named : cheapest(machines);
}

const cheapest = (machines: readonly Machine[]): readonly Machine[] =>
  machines.toSorted((a, b) => prices[a.price].value - prices[b.price].value).slice(0, MOST_MACHINES);

function chargeWords(product: Product, { name, measure, price, free }: Charge): string {
  const [unit, per] = units[measure];
  const each = `${sayPrice(Number((prices[price].value * per).toPrecision(12)), currencyOf(product))} per ${unit === 'h' ? 'hour' : unit}`;
  const monthly = unit === 'h' ? ` (${sayPrice(prices[price].value * HOURS, currencyOf(product))} a month)` : '';
  return `${name} ${each}${monthly}${free ? ` (${freeWords(free, measure)} free a month)` : ''}`;
}

function machineWords(product: Product, { name, vcpu, memoryMb, price }: Machine): string {
  const { value } = prices[price];
  const size = `${vcpu} vCPU, ${memoryMb / 1024} GB`;
  const byMonth = product.pricing?.sizing.kind === 'machines' && product.pricing.sizing.by === 'month';
  const currency = currencyOf(product);
  return byMonth
    ? `${name} (${size}) ${sayPrice(value, currency)} a month`
    : `${name} (${size}) ${sayPrice(value, currency)} an hour, ${sayPrice(Math.round(value * HOURS * 100) / 100, currency)} a month`;
}

const freeWords = (free: PriceId, measure: Charge['measure']): string => {
  const { value } = prices[free];
  const [unit, per] = units[measure];
  return unit === 'million'
    ? `${value.toLocaleString('en-US')} ${measure}`
    : `${(value / per).toLocaleString('en-US')} ${unit}`;
};

/** "400,000 GB-s of run time", "1,000,000 requests". */
function freeOf({ name, measure, free }: Charge): string {
  const words = freeWords(free!, measure);
  return words.endsWith(name) ? words : `${words} of ${name}`;
}

/** What is free of a product every month. */
export const freeTold: Told = (product) => {
  const free = (product.pricing?.charges ?? []).filter((charge) => charge.free);
  if (free.length === 0) return undefined;
  const ids = [...new Set(free.map((charge) => prices[charge.free!].fact))];
  return [
    {
      text: `${product.name}, free every month: ${free.map(freeOf).join('; ')}. Beyond that, you pay for use.`,
      sources: ids,
    },
    ...ids.slice(0, 1).map(factLine),
  ];
};

/** Prices that a fact states of a product by its name, where no bill can be made of them. */
function fromFacts({ host, name }: Product): readonly Line[] | undefined {
  const words = name.toLowerCase().replace(/^(?:aws|azure|amazon|google) /, '');
  const priced = facts.filter(
    ({ provider, unit, statement, status }) =>
      provider === host &&
      status !== 'unverified' &&
      /^(?:USD|EUR)/.test(unit ?? '') &&
      statement.toLowerCase().includes(words),
  );
  return priced.length > 0 ? priced.slice(0, 2).map(({ id }) => factLine(id as FactId)) : undefined;
}
