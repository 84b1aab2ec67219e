import { numberOf } from '../facts/index.ts';
import type { Size } from '../products/product.ts';
import type { Readable } from '../workloads/workload.ts';
import { ec2Machines, ec2WindowsMachines } from './aws-machines.ts';
import { type Batch, charge, type Machine, type Outside, type Pricing, type Sizing } from './pricing.ts';

const traffic: Outside = { text: 'traffic to the internet at $0.09/GB after 100 GB a month', fact: 'F-AWS-78' };
const nat: Outside = { text: 'a NAT gateway for private subnets at $32.85 a month plus $0.045/GB', fact: 'F-AWS-24' };

const commitment = (what: string, share: number): Outside => ({
  text: `a one- or three-year Savings Plan cuts up to ${share}% off ${what}`,
  fact: 'F-AWS-25',
});

const balancer = [
  charge('load balancer', 'balancerHours', 'aws/balancer-hour'),
  charge('load balancer capacity units', 'balancerUnitHours', 'aws/balancer-unit-hour'),
  charge('public IPv4 addresses', 'addressHours', 'aws/address-hour'),
] as const;
const fixedAddress = charge('NAT gateway for a static IP', 'natHours', 'aws/nat-hour');

const HTTP_API_TIER = 300e6;
const DURATION_TIER = 6e9;

const inBatches = (name: Readable, of: string): Batch => {
  const size = numberOf('F-AWS-129', name);
  return { size, assumed: { text: `Lambda takes full batches of ${size} ${of}, its default`, fact: 'F-AWS-129' } };
};
const batches: Pricing['batches'] = {
  queue: inBatches('queue', 'messages'),
  stream: {
    ...inBatches('stream', 'records'),
    outside: { text: 'provisioned pollers for Kafka, if you turn them on, at $0.185 an hour each', fact: 'F-AWS-103' },
  },
};

const lambda: Pricing = {
  batches,
  sizing: { kind: 'calls', gatewayS: numberOf('F-AWS-10') },
  charges: [
    charge('requests', 'requests', 'aws/lambda-request', { free: 'aws/lambda-free-requests' }),
    charge('run time', 'gbSeconds', 'aws/lambda-gb-second', {
      free: 'aws/lambda-free-gb-seconds',
      above: { amount: DURATION_TIER, price: 'aws/lambda-gb-second-over-6b' },
    }),
    charge('warm instances', 'warmGbSeconds', 'aws/lambda-warm-gb-second'),
    charge('API Gateway', 'gatewayRequests', 'aws/http-api-request', {
      above: { amount: HTTP_API_TIER, price: 'aws/http-api-request-over-300m' },
    }),
    charge('function URL', 'urlRequests', 'aws/function-url-request'),
    charge('WebSocket API messages', 'socketMessages', 'aws/websocket-message'),
    charge('WebSocket API connections', 'socketMinutes', 'aws/websocket-minute'),
    fixedAddress,
  ],
  outside: [traffic],
  lower: [{ text: 'a function URL instead of API Gateway is free', fact: 'F-AWS-24' }, commitment('Lambda', 17)],
};

/** Lambda's own machines serve several requests each and stay up in three zones. */
const managedInstances: Pricing = {
  batches,
  sizing: {
    kind: 'machines',
    machines: ec2Machines.filter(({ name }) => /^[cmr]7g\./.test(name) && !name.startsWith('c7g.large')),
    by: 'hour',
    least: 3,
    ownMb: 0,
    balanced: 'never',
  },
  charges: [
    charge('management fee', 'machineUsd', 'aws/lambda-managed-fee'),
    charge('requests', 'requests', 'aws/lambda-request'),
    charge('API Gateway', 'gatewayRequests', 'aws/http-api-request', {
      above: { amount: HTTP_API_TIER, price: 'aws/http-api-request-over-300m' },
    }),
    fixedAddress,
  ],
  outside: [traffic],
};

/** Windows tasks have no less than one vCPU. */
const onWindows = (sizes: readonly Size[]): readonly Size[] => sizes.filter(({ vcpu }) => vcpu >= 1 && vcpu <= 4);

const fargateLinux = [
  charge('vCPU', 'vcpuHours', 'aws/fargate-vcpu-hour'),
  charge('memory', 'gbHours', 'aws/fargate-gb-hour'),
];
const fargateWindows = [
  charge('vCPU', 'vcpuHours', 'aws/fargate-windows-vcpu-hour'),
  charge('memory', 'gbHours', 'aws/fargate-windows-gb-hour'),
  charge('Windows license', 'vcpuHours', 'aws/fargate-windows-license-vcpu-hour'),
];
const ZONES = 2;

const fargate = (sizes: readonly Size[]): Pricing => ({
  sizing: { kind: 'replicas', sizes, stepMb: 1024, leastVcpu: 0.5, balanced: 'always', addresses: ZONES },
  charges: [...fargateLinux, ...balancer, fixedAddress],
  windows: {
    sizing: {
      kind: 'replicas',
      sizes: onWindows(sizes),
      stepMb: 1024,
      leastVcpu: 1,
      balanced: 'always',
      addresses: ZONES,
    },
    charges: [...fargateWindows, ...balancer, fixedAddress],
  },
  outside: [nat, traffic],
  lower: [
    { text: 'Arm tasks cost $0.03238 per vCPU-h and $0.00356 per GB-h', fact: 'F-AWS-23' },
    commitment('Fargate', 52),
  ],
});

const fargateTask = (sizes: readonly Size[]): Pricing => ({
  sizing: { kind: 'runs', sizes, stepMb: 1024, leastSeconds: 60 },
  charges: [...fargateLinux, fixedAddress],
  windows: {
    sizing: { kind: 'runs', sizes: onWindows(sizes), stepMb: 1024, leastSeconds: 60 },
    charges: [...fargateWindows, fixedAddress],
  },
  outside: [nat, traffic],
  lower: [
    { text: 'Arm tasks cost $0.03238 per vCPU-h and $0.00356 per GB-h', fact: 'F-AWS-23' },
    commitment('Fargate', 52),
  ],
});

const machines = (list: readonly Machine[], rest: Partial<Extract<Sizing, { kind: 'machines' }>> = {}): Sizing => ({
  kind: 'machines',
  machines: list,
  by: 'hour',
  least: 1,
  ownMb: 256,
  balanced: 'several',
  addresses: ZONES,
  ...rest,
});
const license = charge('Windows license', 'machineVcpuHours', 'aws/windows-vcpu-hour');
const disk = charge('disks', 'diskGbMonths', 'aws/disk-gb-month');
const snapshots: Outside = { text: 'snapshots and disk space beyond 30 GB at $0.08/GB', fact: 'F-AWS-80' };

const ec2: Pricing = {
  sizing: machines(ec2Machines),
  charges: [disk, ...balancer],
  windows: { sizing: machines(ec2WindowsMachines, { ownMb: 1024 }), charges: [license, disk, ...balancer] },
  outside: [snapshots, traffic],
  lower: [commitment('EC2', 72)],
};

const batch: Pricing = {
  sizing: machines(ec2Machines, { whileRunning: 'always', balanced: 'never' }),
  charges: [disk, fixedAddress],
  outside: [snapshots, traffic],
  lower: [commitment('EC2', 72)],
};

/** Two nodes at least, so that one may fail or be replaced. */
const nodes: Pricing = {
  sizing: machines(ec2Machines, { least: 2, balanced: 'always', whileRunning: 'for runs' }),
  charges: [disk, ...balancer, fixedAddress],
  windows: {
    sizing: machines(ec2WindowsMachines, {
      least: 2,
      balanced: 'always',
      ownMb: 1024,
      whileRunning: 'for runs',
    }),
    charges: [license, disk, ...balancer, fixedAddress],
  },
  outside: [snapshots, nat, traffic],
  lower: [commitment('EC2', 72)],
};
const eksFee = charge('EKS cluster', 'clusterHours', 'aws/eks-cluster-hour');
const eks: Pricing = {
  ...nodes,
  charges: [eksFee, ...nodes.charges],
  windows: { ...nodes.windows!, charges: [eksFee, ...nodes.windows!.charges] },
};

export const awsPricing = { lambda, managedInstances, fargate, fargateTask, ec2, batch, nodes, eks };
