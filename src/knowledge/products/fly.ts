import { smallPricing } from '../pricing/small-hosts.ts';
import { limitOf, unlimited } from './families.ts';
import { type Product, says, through, unsourced } from './product.ts';

export const flyProducts: readonly Product[] = [
  {
    ...unsourced,
    id: 'machines',
    pricing: smallPricing.flyMachine,
    host: 'fly',
    name: 'Fly Machines',
    option: 'containers',
    flavours: [
      'serverless containers that scale to zero',
      'always-on serverless containers',
      'container jobs',
      'containers behind a network load balancer',
    ],
    work: ['service', 'job'],
    delivery: ['image', 'code'],
    accepts: {
      ...through(['http', 'tcp', 'udp'], true, 'F-FLY-06'),
      websocket: says(true, 'F-FLY-08'),
      grpc: says(true, 'F-FLY-07'),
      event: says(true, 'F-FLY-11'),
    },
    memoryMb: limitOf('F-FLY-01'),
    vcpu: limitOf('F-FLY-02'),
    // Of each count of vCPUs, the least is of the shared kind, and the most of the performance kind.
    sizes: says(
      [
        { vcpu: 1, memoryMb: [256, 8192] },
        { vcpu: 2, memoryMb: [512, 16_384] },
        { vcpu: 4, memoryMb: [1024, 32_768] },
        { vcpu: 8, memoryMb: [2048, 65_536] },
        { vcpu: 16, memoryMb: [32_768, 131_072] },
      ],
      'F-FLY-03',
    ),
    eventS: unlimited('F-FLY-10'),
    jobS: unlimited('F-FLY-10'),
    artifactMb: limitOf('F-FLY-04', 1024),
    disk: says('volume', 'F-FLY-05'),
    diskGb: limitOf('F-FLY-05'),
    gpu: says([], 'F-FLY-17'),
    systems: { linux: says(true, 'F-FLY-20'), windows: says(false, 'F-FLY-20') },
    scaleToZero: says(true, 'F-FLY-09'),
    ownKernel: says(false, 'F-FLY-20'),
    billing: 'active',
    workaround: {
      artifactMb: 'Keep what is large on a volume or in a bucket.',
      gpu: 'Run the model elsewhere and call it.',
    },
    note: 'A volume lies on one server: keep two Machines with a copy each, or a backup elsewhere.',
  },
];
