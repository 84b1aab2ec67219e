import { limitOf, machine } from './families.ts';
import { type Product, says } from './product.ts';

const compute = {
  ...machine,
  host: 'oracle',
  ownKernel: says(true, 'F-GEN-03'),
  hostAgents: says(true, 'F-GEN-03'),
} as const satisfies Partial<Product>;

export const oracleProducts: readonly Product[] = [
  {
    ...compute,
    id: 'compute',
    name: 'Oracle Cloud compute instance with a block volume',
    flavours: ['single VM', 'VM group'],
    memoryMb: limitOf('F-ORA-05'),
    vcpu: limitOf('F-ORA-06'),
  },
  {
    ...compute,
    id: 'always-free',
    name: 'Oracle Cloud Always Free Arm machine',
    flavours: ['single VM'],
    suits: { priority: ['lowest_bill'] },
    memoryMb: limitOf('F-ORA-01'),
    vcpu: limitOf('F-ORA-02'),
    diskGb: limitOf('F-ORA-04'),
    billing: 'none',
    note: 'Oracle halved the free machines in June 2026 and may take back idle ones: keep a copy elsewhere.',
  },
];
