import { smallPricing } from '../pricing/small-hosts.ts';
import { limitOf, machine } from './families.ts';
import { type Product, says } from './product.ts';

export const hetznerProducts: readonly Product[] = [
  {
    ...machine,
    id: 'cloud-server',
    pricing: smallPricing.hetzner,
    host: 'hetzner',
    name: 'Hetzner cloud server with a volume',
    flavours: ['single VM', 'VM group'],
    memoryMb: limitOf('F-HTZ-01'),
    vcpu: limitOf('F-HTZ-02'),
    disk: says('volume', 'F-HTZ-07'),
    ownKernel: says(true, 'F-GEN-03'),
    hostAgents: says(true, 'F-GEN-03'),
    note: 'Hetzner restricts new servers for lack of hardware since June 2026: see first whether you can order one.',
  },
];
