import { kubernetes, machine, unlimited } from './families.ts';
import { type Product, says } from './product.ts';

const asBought = {
  host: 'own',
  place: 'own',
  memoryMb: unlimited('F-GEN-07'),
  vcpu: unlimited('F-GEN-07'),
  diskGb: unlimited('F-GEN-07'),
  gpu: says(['your own'], 'F-GEN-07'),
  billing: 'none',
} as const satisfies Partial<Product>;

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
