import type { Provider } from './facts/fact.ts';
import { type FactId, numberOf } from './facts/index.ts';

/** A function platform's ceiling; `Infinity` where the provider enforces none. */
export interface Limit {
  readonly value: number;
  readonly fact: FactId;
}

export interface FunctionLimits {
  /** Longest run of one invocation, seconds (Cloudflare: of CPU time). */
  readonly runS: Limit;
  readonly memoryMb?: Limit;
  /** Largest deployed package, MB. */
  readonly artifactMb?: Limit;
  /** Largest request or reply in one piece, MB. */
  readonly payloadMb?: Limit;
  /** Largest reply when streamed, MB. */
  readonly streamMb?: Limit;
  /** Longest wait for an HTTP reply at the usual front door, seconds. */
  readonly httpS?: Limit;
  readonly gpu: { readonly offered: boolean; readonly fact?: FactId };
  readonly windows: { readonly offered: boolean; readonly fact?: FactId };
}

const limit = (fact: FactId, factor = 1): Limit => ({ value: numberOf(fact) * factor, fact });
const none = (fact: FactId): Limit => ({ value: Number.POSITIVE_INFINITY, fact });

export const functionLimits: Record<Provider, FunctionLimits> = {
  aws: {
    runS: limit('F-AWS-01'),
    memoryMb: limit('F-AWS-02'),
    artifactMb: limit('F-AWS-07', 1024),
    payloadMb: limit('F-AWS-03'),
    streamMb: { value: 200, fact: 'F-AWS-03' },
    httpS: limit('F-AWS-10'),
    gpu: { offered: false, fact: 'F-AWS-09' },
    windows: { offered: false },
  },
  azure: {
    runS: none('F-AZ-02'),
    payloadMb: limit('F-AZ-13'),
    streamMb: limit('F-AZ-13'),
    httpS: limit('F-AZ-05'),
    gpu: { offered: false },
    windows: { offered: true, fact: 'F-AZ-01' },
  },
  gcp: {
    runS: limit('F-GCP-02'),
    memoryMb: { value: 32_768, fact: 'F-GCP-07' },
    artifactMb: none('F-GCP-01'),
    httpS: limit('F-GCP-02'),
    gpu: { offered: true, fact: 'F-GCP-05' },
    windows: { offered: false },
  },
  cloudflare: {
    runS: limit('F-CF-02'),
    memoryMb: limit('F-CF-01'),
    artifactMb: limit('F-CF-05'),
    gpu: { offered: false },
    windows: { offered: false },
  },
  alibaba: {
    runS: limit('F-ALI-01'),
    memoryMb: limit('F-ALI-02', 1024),
    artifactMb: { value: 10_240, fact: 'F-ALI-03' },
    payloadMb: limit('F-ALI-03'),
    streamMb: limit('F-ALI-03'),
    httpS: limit('F-ALI-01'),
    gpu: { offered: true, fact: 'F-ALI-03' },
    windows: { offered: false },
  },
};
