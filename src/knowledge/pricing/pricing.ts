import type { FactId, PriceId } from '../facts/index.ts';
import type { Size } from '../products/product.ts';
import type { Readable } from '../workloads/workload.ts';

/** What a price is multiplied by; how much of each a workload takes follows from the sizing. */
export const measures = [
  'requests',
  'gatewayRequests',
  'urlRequests',
  'socketMessages',
  'socketMinutes',
  'gbSeconds',
  'warmGbSeconds',
  'cpuMs',
  'vcpuSeconds',
  'gibSeconds',
  'idleVcpuSeconds',
  'idleGibSeconds',
  'busyVcpuSeconds',
  'gpuSeconds',
  'vcpuHours',
  'gbHours',
  'busyVcpuHours',
  'busyVcpuMonths',
  'gbMonths',
  'balancerHours',
  'balancerUnitHours',
  'passedGb',
  'addressHours',
  'natHours',
  'clusterHours',
  'machineVcpuHours',
  'diskGbMonths',
  'diskMonths',
  'machineUsd',
  'months',
] as const;
export type Measure = (typeof measures)[number];

/** One line of a bill. */
export interface Charge {
  readonly name: string;
  readonly measure: Measure;
  readonly price: PriceId;
  /** So much of it a month is free. */
  readonly free?: PriceId;
  /** Beyond this amount it has another price. */
  readonly above?: { readonly amount: number; readonly price: PriceId };
}

/** A machine or a plan that is sold as a whole. */
export interface Machine {
  readonly name: string;
  readonly vcpu: number;
  readonly memoryMb: number;
  readonly price: PriceId;
  readonly arm?: true;
  readonly gpu?: true;
  /** There can be only one of it. */
  readonly single?: true;
  /** The share of its processor that a burstable machine keeps up. */
  readonly baseline?: number;
}

/** Whether a balancer stands in front of what clients wait for: of every such service, or of several machines only. */
export type Balanced = 'always' | 'several' | 'never';

/** How much of a product a workload takes. */
export type Sizing =
  /** Each call has an instance to itself, billed for its time and memory. */
  | {
      readonly kind: 'calls';
      readonly memoryMb?: readonly number[];
      /** The longest reply that the gateway waits for; what takes longer goes by a URL of its own. */
      readonly gatewayS?: number;
    }
  /** Instances are billed while they serve, several requests at once. */
  | {
      readonly kind: 'requests';
      readonly sizes: readonly Size[];
      /** Memory is set in steps. */
      readonly stepMb?: number;
      readonly concurrency: number;
      readonly leastVcpu: number;
      readonly gpu?: true;
      /** Instances that are billed all the time, as busy or as idle ones. */
      readonly up?: number;
      readonly warm?: number;
    }
  /** Each run has an instance to itself, billed from its start to its end. */
  | {
      readonly kind: 'runs';
      readonly sizes: readonly Size[];
      readonly stepMb?: number;
      readonly leastSeconds: number;
      readonly gpu?: true;
    }
  /** Replicas that stay up and follow the load. */
  | {
      readonly kind: 'replicas';
      readonly sizes: readonly Size[];
      readonly stepMb?: number;
      readonly leastVcpu: number;
      readonly balanced: Balanced;
      readonly addresses?: number;
      /** Memory that the price of the processor includes. */
      readonly includedGb?: number;
    }
  /** Machines that stay up, sized for the peak. */
  | {
      readonly kind: 'machines';
      readonly machines: readonly Machine[];
      /** How the machines are billed: by the hour, or by the month as a plan. */
      readonly by: 'hour' | 'month';
      /** No fewer than this, whatever the load. */
      readonly least: number;
      /** Memory that its own system takes. */
      readonly ownMb: number;
      readonly balanced: Balanced;
      /** Public addresses of the balancer. */
      readonly addresses?: number;
      /** Only while a run lasts: always, or where the work is runs, between which an autoscaler removes them. */
      readonly whileRunning?: 'always' | 'for runs';
    };

/** What a bill leaves out, or what would lower it, in words with the number. */
export interface Outside {
  readonly text: string;
  readonly fact: FactId;
}

/** How many messages or records a platform hands to its functions in one call, and what has to be known of that. */
export interface Batch {
  readonly size: number;
  /** It is assumed that batches are full. */
  readonly assumed: Outside;
  /** What reading costs beside it. */
  readonly outside?: Outside;
}

/** How a product is billed; every price has its fact. */
export interface Pricing {
  readonly sizing: Sizing;
  readonly charges: readonly Charge[];
  /** The same with Windows; absent where no price with Windows is on file. */
  readonly windows?: Pick<Pricing, 'sizing' | 'charges'>;
  /** The same for what nothing calls, so that there are no requests to bill; absent where that makes no difference. */
  readonly uncalled?: Pick<Pricing, 'sizing' | 'charges'>;
  /** The same where an instance is kept up, though it could scale to zero. */
  readonly keptUp?: Pick<Pricing, 'sizing' | 'charges'>;
  /** Where the platform reads a queue or a stream; absent: each message is a call. */
  readonly batches?: Readonly<Partial<Record<Readable, Batch>>>;
  /** A plan that has to be paid in any case, which use is set off against. */
  readonly atLeast?: PriceId;
  readonly outside?: readonly Outside[];
  /** What would make it less. */
  readonly lower?: readonly Outside[];
}

export const charge = (name: string, measure: Measure, price: PriceId, rest: Partial<Charge> = {}): Charge => ({
  name,
  measure,
  price,
  ...rest,
});
