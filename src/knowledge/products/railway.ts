import { smallPricing } from '../pricing/small-hosts.ts';
import { limitOf, unlimited } from './families.ts';
import { type Product, says, through, unsourced } from './product.ts';

const railway = {
  ...unsourced,
  host: 'railway',
  option: 'containers',
  delivery: ['code', 'image'],
  memoryMb: limitOf('F-RLW-01'),
  vcpu: limitOf('F-RLW-02'),
  artifactMb: unlimited('F-RLW-08'),
  disk: says('volume', 'F-RLW-06'),
  diskGb: limitOf('F-RLW-06'),
  ownKernel: says(false, 'F-GEN-08'),
  hostAgents: says(false, 'F-GEN-08'),
  billing: 'active',
} as const satisfies Partial<Product>;

export const railwayProducts: readonly Product[] = [
  {
    ...railway,
    id: 'service',
    pricing: smallPricing.railway,
    name: 'Railway service',
    flavours: ['platform (PaaS)', 'always-on serverless containers', 'serverless containers that scale to zero'],
    work: ['service'],
    accepts: {
      ...unsourced.accepts,
      http: says(true, 'F-RLW-16'),
      websocket: says(true, 'F-RLW-04'),
      tcp: says(true, 'F-RLW-05'),
      event: says(true, 'F-RLW-17'),
    },
    httpS: limitOf('F-RLW-03'),
    eventS: unlimited('F-RLW-17'),
    jobS: unlimited('F-RLW-17'),
    scaleToZero: says(true, 'F-RLW-09'),
    workaround: {
      httpS: 'Send something from time to time, which stretches it to 15 minutes, or answer at once and work on.',
    },
    note: 'With a volume it has one replica, and stops for each deploy.',
  },
  {
    ...railway,
    id: 'cron',
    name: 'Railway cron job',
    flavours: ['container jobs', 'platform (PaaS)'],
    suits: { trigger: ['schedule', 'batch'] },
    work: ['job'],
    accepts: {
      ...through(['http', 'websocket', 'grpc', 'tcp', 'udp'], false, 'F-RLW-10'),
      event: says(true, 'F-RLW-10'),
    },
    eventS: unlimited('F-RLW-10'),
    jobS: unlimited('F-RLW-10'),
    scaleToZero: says(true, 'F-RLW-10'),
  },
];
