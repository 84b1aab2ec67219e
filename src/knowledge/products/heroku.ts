import { smallPricing } from '../pricing/small-hosts.ts';
import { limitOf } from './families.ts';
import { type Product, says, through, unsourced } from './product.ts';

const dyno = {
  ...unsourced,
  host: 'heroku',
  option: 'containers',
  delivery: ['code', 'image'],
  memoryMb: limitOf('F-HRK-04'),
  disk: says('ephemeral', 'F-HRK-03'),
  systems: { linux: says(true, 'F-HRK-11'), windows: says(false, 'F-HRK-11') },
  ownKernel: says(false, 'F-GEN-08'),
  hostAgents: says(false, 'F-GEN-08'),
  note: 'Heroku is maintained but gets no new features since February 2026.',
} as const satisfies Partial<Product>;

export const herokuProducts: readonly Product[] = [
  {
    ...dyno,
    id: 'dyno',
    pricing: smallPricing.heroku,
    name: 'Heroku dynos',
    flavours: ['platform (PaaS)', 'always-on serverless containers'],
    work: ['service'],
    accepts: {
      ...unsourced.accepts,
      ...through(['http', 'websocket'], true, 'F-HRK-05'),
      ...through(['tcp', 'udp'], false, 'F-HRK-06'),
      event: says(true, 'F-HRK-14'),
    },
    httpS: limitOf('F-HRK-01'),
    eventS: limitOf('F-HRK-02'),
    jobS: limitOf('F-HRK-02'),
    scaleToZero: says(false, 'F-HRK-08'),
    billing: 'provisioned',
    workaround: {
      httpS: 'Answer at once, and let a worker dyno do the rest.',
      disk: 'Keep files in a bucket and state in a database.',
    },
  },
  {
    ...dyno,
    id: 'one-off',
    name: 'Heroku one-off dyno',
    flavours: ['container jobs', 'platform (PaaS)'],
    suits: { trigger: ['schedule', 'batch'] },
    work: ['job'],
    accepts: {
      ...through(['http', 'websocket', 'grpc', 'tcp', 'udp'], false, 'F-HRK-06'),
      event: says(true, 'F-HRK-09'),
    },
    eventS: limitOf('F-HRK-02'),
    jobS: limitOf('F-HRK-02'),
    scaleToZero: says(true, 'F-HRK-09'),
    billing: 'active',
    workaround: { jobS: 'Split the work, or keep where it got to in a database.' },
  },
];
