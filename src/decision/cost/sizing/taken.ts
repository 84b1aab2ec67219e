import type { Machine } from '../../../knowledge/pricing/pricing.ts';

/** What of a product a workload takes: instances of a size, or machines. */
export interface Taken {
  readonly count?: number;
  readonly vcpu?: number;
  readonly gb?: number;
  readonly machine?: Machine;
  /** Hours, or months of a plan, of all machines together, and what they cost. */
  readonly hours?: number;
  readonly usd?: number;
}

/** "2 × 0.5 vCPU with 1 GB", "512 MB", "2 × m7g.large". */
export function sizeWords({ count, vcpu, gb = 0, machine }: Taken): string {
  const size = machine
    ? machine.name
    : vcpu === undefined
      ? sayMemory(gb)
      : `${round(vcpu, 2)} vCPU with ${sayMemory(gb)}`;
  return count === undefined ? size : `${round(count, 1)} × ${size}`;
}

const sayMemory = (gb: number): string => (gb < 1 ? `${Math.round(gb * 1024)} MB` : `${round(gb, 1)} GB`);
const round = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
