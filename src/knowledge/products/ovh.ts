import { kubernetes, machine } from './families.ts';
import { type Product, says } from './product.ts';

const instance = {
  ...machine,
  host: 'ovh',
  systems: { linux: says(true, 'F-OVH-02'), windows: says(true, 'F-OVH-02') },
  ownKernel: says(true, 'F-GEN-03'),
  hostAgents: says(true, 'F-GEN-03'),
} as const satisfies Partial<Product>;

export const ovhProducts: readonly Product[] = [
  {
    ...instance,
    id: 'instance',
    name: 'OVHcloud Public Cloud instance with a volume',
    flavours: ['single VM', 'VM group'],
  },
  {
    ...instance,
    id: 'gpu-instance',
    name: 'OVHcloud GPU instance',
    flavours: ['GPU VM', 'single VM'],
    suits: { gpu: [true] },
    gpu: says(['NVIDIA A100', 'NVIDIA H100', 'NVIDIA L4', 'NVIDIA L40S'], 'F-OVH-01'),
    systems: { linux: says(true, 'F-OVH-02'), windows: 'unknown' },
  },
  {
    ...kubernetes,
    id: 'kubernetes',
    host: 'ovh',
    name: 'OVHcloud Managed Kubernetes',
    flavours: [...kubernetes.flavours, 'container jobs'],
  },
];
