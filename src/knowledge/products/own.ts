import { kubernetes, machine, unlimited } from './families.ts';
import { entrances, type Product, says, through, unsourced } from './product.ts';

const asBought = {
  host: 'own',
  place: 'own',
  memoryMb: unlimited('F-GEN-07'),
  vcpu: unlimited('F-GEN-07'),
  diskGb: unlimited('F-GEN-07'),
  gpu: says(['your own'], 'F-GEN-07'),
  billing: 'none',
} as const satisfies Partial<Product>;

const onItsHost = unlimited('F-GEN-11');

/** What runs on machines that one owns; how much they hold is for their owner to say. */
export const ownProducts: readonly Product[] = [
  {
    ...kubernetes,
    id: 'kubernetes',
    ...asBought,
    name: 'your own Kubernetes (or OpenShift, k3s)',
    flavours: [...kubernetes.flavours, 'Windows containers', 'container jobs', 'GPU nodes'],
    systems: { linux: says(true, 'F-GEN-04'), windows: 'unknown' },
  },
  {
    ...unsourced,
    id: 'compose',
    ...asBought,
    name: 'Docker Compose on your own server',
    option: 'containers',
    flavours: ['Docker Compose on one server'],
    work: ['service', 'job'],
    delivery: ['image'],
    accepts: through(entrances, true, 'F-GEN-11'),
    httpS: onItsHost,
    eventS: onItsHost,
    jobS: onItsHost,
    requestMb: onItsHost,
    responseMb: onItsHost,
    streamMb: onItsHost,
    artifactMb: onItsHost,
    disk: says('volume', 'F-GEN-10'),
    scaleToZero: says(false, 'F-GEN-11'),
    systems: { linux: says(true, 'F-GEN-09'), windows: 'unknown' },
    ownKernel: says(false, 'F-GEN-01'),
    hostAgents: says(true, 'F-GEN-03'),
  },
  {
    ...machine,
    id: 'vm',
    ...asBought,
    name: 'VMs on your own hypervisor',
    flavours: ['single VM', 'VM group', 'GPU VM'],
    systems: { linux: says(true, 'F-GEN-03'), windows: says(true, 'F-GEN-03') },
    ownKernel: says(true, 'F-GEN-03'),
    hostAgents: says(true, 'F-GEN-03'),
  },
  {
    ...machine,
    id: 'hardware',
    ...asBought,
    name: 'your own hardware',
    flavours: ['dedicated host'],
    systems: { linux: says(true, 'F-GEN-03'), windows: says(true, 'F-GEN-03') },
    suits: { isolation: ['dedicated_host'] },
    ownKernel: says(true, 'F-GEN-03'),
    hostAgents: says(true, 'F-GEN-03'),
    dedicatedHost: says(true, 'F-GEN-03'),
  },
];
