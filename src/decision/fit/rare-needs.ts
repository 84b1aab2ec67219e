import type { FactorId, FactorValue, Profile } from '../../domain/profile.ts';
import { numberOf } from '../../knowledge/facts/index.ts';
import { withNumbers } from '../../knowledge/references.ts';

/** A need that few workloads have and that rules an option out; many are asked about at once. */
interface RareNeed {
  readonly label: string;
  readonly factor: FactorId;
  /** The answer it stands for; absent where the number still has to be asked. */
  readonly value?: FactorValue;
  /** Whether an answer is one that nobody gives who does not have the need. */
  readonly covers: (value: FactorValue) => boolean;
}

const answer = (label: string, factor: FactorId, value: FactorValue): RareNeed => ({
  label,
  factor,
  value,
  covers: (given) => given === value,
});
const above = (label: string, factor: FactorId, limit: number): RareNeed => ({
  label: withNumbers(label),
  factor,
  covers: (given) => Number(given) > limit,
});

/** Where Lambda, the most used of the functions, ends; the limits of each product are checked on the exact answer. */
export const rareNeeds = {
  long_runs: above('One run takes over {F-AWS-01}', 'max_run_s', numberOf('F-AWS-01')),
  much_memory: above('Over {F-AWS-02} of memory', 'memory_mb', numberOf('F-AWS-02')),
  gpu: answer('A GPU', 'gpu', true),
  windows: answer('Windows', 'control', 'windows'),
  kernel: answer('Its own kernel or drivers', 'control', 'kernel'),
  raw_sockets: answer('Raw TCP or UDP', 'protocol', 'raw_tcp_udp'),
  on_prem: answer('Our own data center', 'hosting', 'on_prem'),
  local_disk: answer('Data on its local disk', 'state', 'local_disk'),
  large_payloads: above('Requests or responses over {F-AWS-48}', 'payload_mb', numberOf('F-AWS-48')),
  fixed: answer('An old app that cannot be re-packaged', 'existing', 'legacy_fixed'),
} as const satisfies Record<string, RareNeed>;

export type RareNeedId = keyof typeof rareNeeds;
export const rareNeedIds = Object.keys(rareNeeds) as RareNeedId[];
export const rareNeed = (id: RareNeedId): RareNeed => rareNeeds[id];

/** Asking for all at once pays while at least this many are open. */
const PAYS = 6;

/** The needs that are not answered yet, or none where asking for them together saves nothing. */
export function openNeeds(profile: Profile): readonly RareNeedId[] {
  const open = rareNeedIds.filter((id) => profile[rareNeeds[id].factor] === undefined);
  return open.length >= PAYS ? open : [];
}
