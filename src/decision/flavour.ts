import type { Profile } from '../domain/profile.ts';
import type { OptionId } from '../knowledge/claim.ts';
import type { FlavourId } from '../knowledge/flavours.ts';

/** Fargate's largest task; more memory needs machines. */
const LARGEST_TASK_MB = 122_880;
const MANAGED_INSTANCES_FROM = 5e7;

/** The second step: which kind of the winning option. */
export function flavourOf(option: OptionId, profile: Profile): FlavourId {
  switch (option) {
    case 'serverless':
      if (profile.hosting === 'edge_cdn') return 'edge functions';
      return (profile.requests_month ?? 0) > MANAGED_INSTANCES_FROM && profile.traffic === 'steady'
        ? 'managed instances'
        : 'standard functions';
    case 'containers':
      return containerFlavour(profile);
    case 'vms':
      return 'VM group';
  }
}

function containerFlavour(profile: Profile): FlavourId {
  if (profile.control === 'windows') return 'Windows containers';
  if (profile.protocol === 'raw_tcp_udp') return 'containers behind a network load balancer';
  if (needsNodes(profile) || wantsCluster(profile)) return 'Kubernetes/nodes';
  const bursts = profile.traffic === 'sporadic' || profile.traffic === 'spiky' || profile.team_ops === 'none';
  return bursts || endsWithItsWork(profile)
    ? 'serverless containers that scale to zero'
    : 'always-on serverless containers';
}

/** A timer or a batch starts it, so that replicas would wait for nothing; only a steady stream or instant starts need them. */
const endsWithItsWork = ({ trigger, traffic, cold_start }: Profile): boolean =>
  (trigger === 'schedule' || trigger === 'batch') && traffic !== 'steady' && cold_start !== 'none';

const needsNodes = (profile: Profile): boolean =>
  profile.gpu === true ||
  profile.control === 'kernel' ||
  profile.isolation === 'own_os_agents' ||
  (profile.memory_mb ?? 0) > LARGEST_TASK_MB ||
  profile.hosting === 'on_prem' ||
  profile.hosting === 'edge_device' ||
  profile.portability === 'must';

const wantsCluster = (profile: Profile): boolean =>
  profile.team_ops === 'platform' &&
  (profile.shape === 'complex' || profile.control === 'own_linux' || profile.priority === 'max_control');
