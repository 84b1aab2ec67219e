import { smallPricing } from '../pricing/small-hosts.ts';
import { limitOf } from './families.ts';
import { type Product, type Size, says, unsourced } from './product.ts';

const sizes = [
  { vcpu: 1, memoryMb: [2048, 2048] },
  { vcpu: 2, memoryMb: [4096, 4096] },
] as const satisfies readonly Size[];

export const vercelProducts: readonly Product[] = [
  {
    ...unsourced,
    id: 'functions',
    host: 'vercel',
    name: 'Vercel Functions',
    option: 'serverless',
    flavours: ['standard functions'],
    work: ['function'],
    delivery: ['code', 'image'],
    accepts: {
      ...unsourced.accepts,
      http: says(true, 'F-VCL-01'),
      websocket: says(true, 'F-VCL-07'),
      event: says(true, 'F-VCL-09'),
    },
    memoryMb: limitOf('F-VCL-02'),
    vcpu: limitOf('F-VCL-03'),
    sizes: says(sizes, 'F-VCL-02'),
    pricing: smallPricing.vercel(sizes),
    httpS: limitOf('F-VCL-01'),
    eventS: limitOf('F-VCL-01'),
    jobS: limitOf('F-VCL-01'),
    requestMb: limitOf('F-VCL-04'),
    responseMb: limitOf('F-VCL-04'),
    artifactMb: limitOf('F-VCL-05'),
    disk: says('ephemeral', 'F-VCL-06'),
    diskGb: limitOf('F-VCL-06', 1 / 1000),
    scaleToZero: says(true, 'F-VCL-08'),
    ownKernel: says(false, 'F-GEN-08'),
    hostAgents: says(false, 'F-GEN-08'),
    billing: 'active',
    workaround: {
      httpS: 'Vercel Workflows split longer work into steps.',
      eventS: 'Vercel Workflows split longer work into steps.',
      requestMb: 'Let clients upload to Blob or a bucket.',
      delivery: 'Container images are in beta, within the limits of functions.',
    },
    note: 'The free Hobby plan is for personal, non-commercial use; WebSockets and images are in beta.',
  },
];
