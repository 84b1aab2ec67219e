import { smallPricing } from '../pricing/small-hosts.ts';
import { limitOf, machine, unlimited } from './families.ts';
import { type Product, says, through, unsourced } from './product.ts';

const app = {
  ...unsourced,
  host: 'digitalocean',
  option: 'containers',
  delivery: ['code', 'image'],
  memoryMb: limitOf('F-DO-01'),
  vcpu: limitOf('F-DO-02'),
  sizes: says(
    [
      { vcpu: 1, memoryMb: [512, 4096] },
      { vcpu: 2, memoryMb: [4096, 8192] },
      { vcpu: 4, memoryMb: [8192, 16_384] },
      { vcpu: 8, memoryMb: [32_768, 32_768] },
    ],
    'F-DO-01',
  ),
  artifactMb: unlimited('F-DO-06'),
  disk: says('ephemeral', 'F-DO-03'),
  diskGb: limitOf('F-DO-03'),
  systems: { linux: says(true, 'F-DO-07'), windows: says(false, 'F-DO-07') },
  ownKernel: says(false, 'F-GEN-08'),
  hostAgents: says(false, 'F-GEN-08'),
} as const satisfies Partial<Product>;

const droplet = {
  ...machine,
  host: 'digitalocean',
  diskGb: limitOf('F-DO-19'),
  systems: { linux: says(true, 'F-DO-18'), windows: says(false, 'F-DO-18') },
  ownKernel: says(true, 'F-GEN-03'),
  hostAgents: says(true, 'F-GEN-03'),
} as const satisfies Partial<Product>;

export const digitaloceanProducts: readonly Product[] = [
  {
    ...app,
    id: 'app-platform',
    pricing: smallPricing.appPlatform,
    name: 'DigitalOcean App Platform',
    flavours: ['platform (PaaS)', 'always-on serverless containers'],
    work: ['service'],
    accepts: {
      ...unsourced.accepts,
      ...through(['http', 'websocket'], true, 'F-DO-10'),
      event: says(true, 'F-DO-24'),
    },
    httpS: limitOf('F-DO-04'),
    billing: 'provisioned',
    workaround: {
      httpS: 'Answer at once, and let a worker component do the rest.',
      disk: 'Keep files in Spaces and state in a managed database, or use a Droplet with a volume.',
    },
  },
  {
    ...app,
    id: 'app-platform-job',
    name: 'DigitalOcean App Platform job',
    flavours: ['container jobs', 'platform (PaaS)'],
    suits: { trigger: ['schedule', 'batch'] },
    work: ['job'],
    accepts: {
      ...through(['http', 'websocket', 'grpc', 'tcp', 'udp'], false, 'F-DO-09'),
      event: says(true, 'F-DO-09'),
    },
    scaleToZero: says(true, 'F-DO-09'),
    billing: 'active',
  },
  {
    ...unsourced,
    id: 'functions',
    host: 'digitalocean',
    name: 'DigitalOcean Functions',
    option: 'serverless',
    flavours: ['standard functions'],
    work: ['function'],
    delivery: ['code'],
    accepts: { ...unsourced.accepts, ...through(['http', 'event'], true, 'F-DO-13') },
    memoryMb: limitOf('F-DO-14'),
    httpS: limitOf('F-DO-13'),
    eventS: limitOf('F-DO-13'),
    jobS: limitOf('F-DO-13'),
    requestMb: limitOf('F-DO-15'),
    responseMb: limitOf('F-DO-15'),
    artifactMb: limitOf('F-DO-16'),
    ownKernel: says(false, 'F-GEN-08'),
    hostAgents: says(false, 'F-GEN-08'),
    billing: 'active',
    workaround: { requestMb: 'Let clients upload to Spaces with signed URLs.' },
  },
  {
    ...droplet,
    id: 'droplet',
    pricing: smallPricing.droplet,
    name: 'DigitalOcean Droplet with a volume',
    flavours: ['single VM', 'VM group'],
  },
  {
    ...droplet,
    id: 'gpu-droplet',
    name: 'DigitalOcean GPU Droplet',
    flavours: ['GPU VM', 'single VM'],
    suits: { gpu: [true] },
    gpu: says(['NVIDIA H100'], 'F-DO-22'),
  },
];
