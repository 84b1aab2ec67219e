import { smallPricing } from '../pricing/small-hosts.ts';
import { limitOf, unlimited } from './families.ts';
import { type Product, says, through, unsourced } from './product.ts';

const render = {
  ...unsourced,
  host: 'render',
  option: 'containers',
  delivery: ['code', 'image'],
  memoryMb: limitOf('F-REN-01'),
  vcpu: limitOf('F-REN-02'),
  disk: says('volume', 'F-REN-08'),
  systems: { linux: says(true, 'F-REN-11'), windows: says(false, 'F-REN-11') },
  scaleToZero: says(false, 'F-REN-10'),
  ownKernel: says(false, 'F-GEN-08'),
  hostAgents: says(false, 'F-GEN-08'),
  billing: 'provisioned',
} as const satisfies Partial<Product>;

const uncalled = {
  ...through(['http', 'websocket', 'grpc', 'tcp', 'udp'], false, 'F-REN-12'),
  event: says(true, 'F-REN-12'),
} as const;

export const renderProducts: readonly Product[] = [
  {
    ...render,
    id: 'web-service',
    pricing: smallPricing.render,
    name: 'Render web service',
    flavours: ['platform (PaaS)', 'always-on serverless containers'],
    work: ['service'],
    accepts: {
      ...unsourced.accepts,
      ...through(['http', 'websocket'], true, 'F-REN-06'),
      ...through(['tcp', 'udp'], false, 'F-REN-07'),
    },
    httpS: limitOf('F-REN-03'),
    note: 'With a disk it has one instance, and stops for each deploy.',
  },
  {
    ...render,
    id: 'background-worker',
    pricing: smallPricing.render,
    name: 'Render background worker',
    flavours: ['platform (PaaS)', 'always-on serverless containers'],
    suits: { trigger: ['daemon', 'event'] },
    work: ['service'],
    accepts: uncalled,
    eventS: unlimited('F-REN-12'),
    jobS: unlimited('F-REN-12'),
  },
  {
    ...render,
    id: 'cron-job',
    name: 'Render cron job',
    flavours: ['container jobs', 'platform (PaaS)'],
    suits: { trigger: ['schedule', 'batch'] },
    work: ['job'],
    accepts: {
      ...through(['http', 'websocket', 'grpc', 'tcp', 'udp'], false, 'F-REN-04'),
      event: says(true, 'F-REN-04'),
    },
    memoryMb: limitOf('F-REN-13'),
    vcpu: says(4, 'F-REN-13'),
    eventS: limitOf('F-REN-04'),
    jobS: limitOf('F-REN-04'),
    disk: says('ephemeral', 'F-REN-09'),
    scaleToZero: says(true, 'F-REN-04'),
    billing: 'active',
    workaround: {
      jobS: 'A workflow takes 24 hours, and a background worker has no end.',
      eventS: 'A workflow takes 24 hours, and a background worker has no end.',
      memoryMb: 'A workflow or a background worker has larger plans.',
    },
  },
  {
    ...render,
    id: 'static-site',
    name: 'Render static site',
    option: 'managed',
    flavours: ['static hosting'],
    services: ['static-site'],
    work: ['service'],
    delivery: ['files', 'code'],
    accepts: { ...unsourced.accepts, ...through(['http'], true, 'F-REN-19') },
    memoryMb: 'unknown',
    vcpu: 'unknown',
    disk: 'unknown',
    scaleToZero: 'unknown',
    billing: 'plan',
  },
];
