import { type FactId, numberOf } from './facts/index.ts';

/** A list price in USD, tier-1 region, before discounts; where a fact lists several, the one named here. */
export interface Price {
  readonly value: number;
  readonly fact: FactId;
}

const price = (value: number, fact: FactId): Price => ({ value, fact });

export const prices = {
  functionRequest: price(0.2e-6, 'F-AWS-20'),
  functionGbSecond: price(numberOf('F-AWS-20'), 'F-AWS-20'),
  functionFreeRequests: price(1e6, 'F-AWS-21'),
  functionFreeGbSeconds: price(numberOf('F-AWS-21'), 'F-AWS-21'),
  warmGbSecond: price(numberOf('F-AWS-12'), 'F-AWS-12'),
  mbPerVcpu: price(numberOf('F-AWS-08'), 'F-AWS-08'),
  httpApiRequest: price(1e-6, 'F-AWS-24'),
  restApiRequest: price(3.5e-6, 'F-AWS-24'),
  balancerHour: price(0.0225, 'F-AWS-24'),
  balancerUnitHour: price(0.008, 'F-AWS-24'),
  containerVcpuHour: price(numberOf('F-AWS-23'), 'F-AWS-23'),
  containerGbHour: price(0.004445, 'F-AWS-23'),
  onDemandVcpuSecond: price(numberOf('F-GCP-06'), 'F-GCP-06'),
  onDemandGibSecond: price(0.0000025, 'F-GCP-06'),
  onDemandRequest: price(0.4e-6, 'F-GCP-06'),
  onDemandFreeVcpuSeconds: price(180_000, 'F-GCP-06'),
  onDemandFreeGibSeconds: price(360_000, 'F-GCP-06'),
  onDemandFreeRequests: price(2e6, 'F-GCP-06'),
  smallMachineHour: price(0.0416, 'F-AWS-35'),
  largeMachineHour: price(numberOf('F-AWS-35'), 'F-AWS-35'),
} as const satisfies Record<string, Price>;

export type PriceId = keyof typeof prices;
export type PriceTable = Readonly<Record<PriceId, number>>;

/** The list prices as plain numbers. */
export const listPrices = Object.fromEntries(
  Object.entries(prices).map(([id, { value }]) => [id, value]),
) as unknown as PriceTable;
