import type { FactorId, Profile } from '../../domain/profile.ts';
import { defaultSetting, evaluate, type Setting } from '../evaluate.ts';
import { evidenceFor } from '../lean/points.ts';
import { type Component, evaluateHybrid } from './hybrid.ts';

/** What makes one part of a workload unlike the rest. */
interface Trait {
  /** Completes "Can the … part be separated?". */
  readonly name: string;
  /** The answers that belong to that part alone. */
  readonly factors: readonly FactorId[];
  readonly holds: (profile: Profile) => boolean;
}

/** Longer than a request or a light task takes. */
const LONG_S = 300;
/** More memory than light work needs, MB. */
const HEAVY_MB = 4096;
/** Points on either side from which a workload pulls both ways, and the distance below which neither wins. */
const BOTH_SIDES = 6;
const CLOSE = 3;

/** What heavy work needs for itself. */
const work: readonly FactorId[] = ['max_run_s', 'memory_mb', 'gpu', 'control', 'artifact_mb'];

const traits: readonly Trait[] = [
  { name: 'long-running', factors: work, holds: ({ max_run_s: longest = 0 }) => longest > LONG_S },
  {
    name: 'stateful',
    factors: ['state'],
    holds: ({ state }) => state === 'memory_session' || state === 'local_disk',
  },
  {
    name: 'always-on',
    factors: ['trigger', 'protocol'],
    holds: ({ trigger, protocol }) =>
      trigger === 'daemon' ||
      trigger === 'long_session' ||
      protocol === 'websocket' ||
      protocol === 'grpc' ||
      protocol === 'raw_tcp_udp',
  },
  {
    name: 'heavy',
    factors: work,
    holds: ({ memory_mb: memory = 0, gpu }) => gpu === true || memory > HEAVY_MB,
  },
];

/** What stands out in a workload that pulls both ways, where taking it apart would change the advice. */
export function oddPart(profile: Profile, setting: Setting = defaultSetting): Trait | undefined {
  const trait = traits.find(({ holds }) => holds(profile));
  if (!trait || !pullsBothWays(profile, setting)) return undefined;
  const parts = partsOf(profile, trait);
  return evaluateHybrid(parts, sharedByParts(profile, parts), setting).verdict === 'hybrid' ? trait : undefined;
}

function pullsBothWays(profile: Profile, setting: Setting): boolean {
  const { scores } = evaluate(profile, setting);
  const strongest = { functions: 0, containers: 0, vms: 0 };
  for (const { option, points } of evidenceFor(profile)) {
    if (points > 0) strongest[option === 'serverless' ? 'functions' : option] += points;
  }
  const apart = Math.abs(scores.serverless - Math.max(scores.containers, scores.vms));
  return (
    apart < CLOSE && strongest.functions >= BOTH_SIDES && Math.max(strongest.containers, strongest.vms) >= BOTH_SIDES
  );
}

export const separatingQuestion = ({ name }: Trait): string => `Can the ${name} part be separated from the rest?`;

/** The two parts of a workload whose odd part can stand alone; empty where there is nothing to separate. */
export function separated(profile: Profile, setting: Setting = defaultSetting): readonly Component[] {
  const trait = profile.separable ? oddPart(profile, setting) : undefined;
  return trait ? partsOf(profile, trait) : [];
}

function partsOf(profile: Profile, { name, factors }: Trait): readonly Component[] {
  const own = factors.filter((id) => profile[id] !== undefined && profile[id] !== false && profile[id] !== 'none');
  return [
    { name: `the ${name} part`, profile: Object.fromEntries(own.map((id) => [id, profile[id]])) as Profile },
    { name: 'the rest', profile: {} },
  ];
}

/** What the two parts have in common. */
export function sharedByParts(profile: Profile, [odd]: readonly Component[]): Profile {
  const own = Object.keys(odd?.profile ?? {});
  return Object.fromEntries(
    Object.entries(profile).filter(([id]) => id !== 'separable' && !own.includes(id)),
  ) as Profile;
}
