import type { Machine } from './pricing.ts';

const GIB = 1024;
const arm = true;

/** EC2 sizes with a price on file, Linux. */
export const ec2Machines: readonly Machine[] = [
  { name: 't4g.micro', vcpu: 2, memoryMb: 1 * GIB, price: 'aws/t4g.micro', arm, baseline: 0.1 },
  { name: 't4g.small', vcpu: 2, memoryMb: 2 * GIB, price: 'aws/t4g.small', arm, baseline: 0.2 },
  { name: 't4g.medium', vcpu: 2, memoryMb: 4 * GIB, price: 'aws/t4g.medium', arm, baseline: 0.2 },
  { name: 't4g.large', vcpu: 2, memoryMb: 8 * GIB, price: 'aws/t4g.large', arm, baseline: 0.3 },
  { name: 'c7g.large', vcpu: 2, memoryMb: 4 * GIB, price: 'aws/c7g.large', arm },
  { name: 'c7g.xlarge', vcpu: 4, memoryMb: 8 * GIB, price: 'aws/c7g.xlarge', arm },
  { name: 'c7g.2xlarge', vcpu: 8, memoryMb: 16 * GIB, price: 'aws/c7g.2xlarge', arm },
  { name: 'c7g.4xlarge', vcpu: 16, memoryMb: 32 * GIB, price: 'aws/c7g.4xlarge', arm },
  { name: 'c7g.8xlarge', vcpu: 32, memoryMb: 64 * GIB, price: 'aws/c7g.8xlarge', arm },
  { name: 'c7g.16xlarge', vcpu: 64, memoryMb: 128 * GIB, price: 'aws/c7g.16xlarge', arm },
  { name: 'm7g.large', vcpu: 2, memoryMb: 8 * GIB, price: 'aws/m7g.large', arm },
  { name: 'm7g.xlarge', vcpu: 4, memoryMb: 16 * GIB, price: 'aws/m7g.xlarge', arm },
  { name: 'm7g.2xlarge', vcpu: 8, memoryMb: 32 * GIB, price: 'aws/m7g.2xlarge', arm },
  { name: 'm7g.4xlarge', vcpu: 16, memoryMb: 64 * GIB, price: 'aws/m7g.4xlarge', arm },
  { name: 'r7g.large', vcpu: 2, memoryMb: 16 * GIB, price: 'aws/r7g.large', arm },
  { name: 'r7g.xlarge', vcpu: 4, memoryMb: 32 * GIB, price: 'aws/r7g.xlarge', arm },
  { name: 'r7g.2xlarge', vcpu: 8, memoryMb: 64 * GIB, price: 'aws/r7g.2xlarge', arm },
  { name: 'r7g.4xlarge', vcpu: 16, memoryMb: 128 * GIB, price: 'aws/r7g.4xlarge', arm },
  { name: 'r7g.8xlarge', vcpu: 32, memoryMb: 256 * GIB, price: 'aws/r7g.8xlarge', arm },
  { name: 'r7g.16xlarge', vcpu: 64, memoryMb: 512 * GIB, price: 'aws/r7g.16xlarge', arm },
  { name: 't3.micro', vcpu: 2, memoryMb: 1 * GIB, price: 'aws/t3.micro', baseline: 0.1 },
  { name: 't3.small', vcpu: 2, memoryMb: 2 * GIB, price: 'aws/t3.small', baseline: 0.2 },
  { name: 't3.medium', vcpu: 2, memoryMb: 4 * GIB, price: 'aws/t3.medium', baseline: 0.2 },
  { name: 't3.large', vcpu: 2, memoryMb: 8 * GIB, price: 'aws/t3.large', baseline: 0.3 },
  { name: 'm6i.large', vcpu: 2, memoryMb: 8 * GIB, price: 'aws/m6i.large' },
  { name: 'm6i.xlarge', vcpu: 4, memoryMb: 16 * GIB, price: 'aws/m6i.xlarge' },
  { name: 'm6i.2xlarge', vcpu: 8, memoryMb: 32 * GIB, price: 'aws/m6i.2xlarge' },
  { name: 'm6i.4xlarge', vcpu: 16, memoryMb: 64 * GIB, price: 'aws/m6i.4xlarge' },
  { name: 'r6i.large', vcpu: 2, memoryMb: 16 * GIB, price: 'aws/r6i.large' },
  { name: 'r6i.xlarge', vcpu: 4, memoryMb: 32 * GIB, price: 'aws/r6i.xlarge' },
  { name: 'r6i.2xlarge', vcpu: 8, memoryMb: 64 * GIB, price: 'aws/r6i.2xlarge' },
  { name: 'r6i.4xlarge', vcpu: 16, memoryMb: 128 * GIB, price: 'aws/r6i.4xlarge' },
  { name: 'r6i.8xlarge', vcpu: 32, memoryMb: 256 * GIB, price: 'aws/r6i.8xlarge' },
  { name: 'r6i.16xlarge', vcpu: 64, memoryMb: 512 * GIB, price: 'aws/r6i.16xlarge' },
  { name: 'g4dn.xlarge', vcpu: 4, memoryMb: 16 * GIB, price: 'aws/g4dn.xlarge', gpu: true },
  { name: 'g4dn.2xlarge', vcpu: 8, memoryMb: 32 * GIB, price: 'aws/g4dn.2xlarge', gpu: true },
  { name: 'g6.xlarge', vcpu: 4, memoryMb: 16 * GIB, price: 'aws/g6.xlarge', gpu: true },
  { name: 'g6.2xlarge', vcpu: 8, memoryMb: 32 * GIB, price: 'aws/g6.2xlarge', gpu: true },
  { name: 'g6.4xlarge', vcpu: 16, memoryMb: 64 * GIB, price: 'aws/g6.4xlarge', gpu: true },
  { name: 'g6.8xlarge', vcpu: 32, memoryMb: 128 * GIB, price: 'aws/g6.8xlarge', gpu: true },
];

/** Those whose price with Windows is that of Linux and the same license for each vCPU. */
export const ec2WindowsMachines = ec2Machines.filter((machine) => !machine.arm && !machine.baseline && !machine.gpu);
