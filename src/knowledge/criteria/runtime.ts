import type { Criterion } from '../entry.ts';

const checked = '2026-11-29';

/** How it runs, grows and answers. */
export const runtime: readonly Criterion[] = [
  {
    id: 'crit-scaling',
    name: 'Scaling',
    topic: 'scaling',
    rank: 9,
    serverless:
      'Automatic, nothing to plan: AWS Lambda adds up to {F-AWS-06} per function every {F-AWS-06/period}, to {#F-AWS-05} at once per region until you ask for more.',
    containers:
      'Automatic once you set minimum, maximum and target (older guides say manual). A new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest} or longer; Cloud Run also scales to zero.',
    vms: 'Groups of machines grow and shrink with the load too, but scaling out is simpler with containers.',
    cites: {
      serverless: ['F-AWS-06', 'F-AWS-05', 'clearscale', 'pros-and-cons'],
      containers: ['F-HIS-04', 'F-AWS-33', 'fargate-start', 'F-GCP-01', 'overview'],
      vms: ['aws-compute-scaling', 'overview'],
    },
    sources: [
      'F-AWS-06',
      'F-AWS-05',
      'clearscale',
      'pros-and-cons',
      'F-HIS-04',
      'F-AWS-33',
      'fargate-start',
      'F-GCP-01',
      'overview',
      'aws-compute-scaling',
    ],
    checked,
    carries: ['CRIT-04', 'DIS-01', 'DIS-30'],
  },
  {
    id: 'crit-start',
    name: 'Startup delay',
    topic: 'cold-starts',
    rank: 7,
    serverless:
      'On AWS Lambda, typically under {F-AWS-11} of calls start cold, more where a function is rarely called: from under {F-AWS-11/shortest} to over {F-AWS-11/longest}; instances kept warm can avoid it at a price.',
    containers:
      'None while an instance is up; one that scaled to zero starts first. A new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest} or longer.',
    vms: 'None while the machine is up; a new machine has to boot.',
    cites: {
      serverless: ['F-AWS-11', 'F-AWS-12', 'aws-toolkit-concurrency'],
      containers: ['alibaba-tradeoffs', 'gcp-min-instances', 'F-AWS-33', 'fargate-start'],
      vms: ['aws-warm-pools'],
    },
    sources: [
      'F-AWS-11',
      'F-AWS-12',
      'aws-toolkit-concurrency',
      'alibaba-tradeoffs',
      'gcp-min-instances',
      'F-AWS-33',
      'fargate-start',
      'aws-warm-pools',
    ],
    checked,
    carries: ['CRIT-11', 'DIS-11'],
  },
  {
    id: 'crit-consistency',
    name: 'Even response times',
    topic: 'latency',
    rank: 6,
    serverless:
      'Cold starts can make it uneven; on AWS Lambda, provisioned concurrency prevents them up to the number you set, and is billed even while idle.',
    containers:
      'Consistent, as long as one container stays active. On Cloud Run, minimum instances stay ready; from zero, the first call waits.',
    vms: 'A machine that’s up doesn’t need to start; an added one has to boot first, unless a warm pool keeps it ready.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'F-AWS-12', 'aws-toolkit-concurrency'],
      containers: ['alibaba-tradeoffs', 'overview', 'gcp-min-instances'],
      vms: ['aws-warm-pools'],
    },
    sources: [
      'alibaba-tradeoffs',
      'F-AWS-12',
      'aws-toolkit-concurrency',
      'overview',
      'gcp-min-instances',
      'aws-warm-pools',
    ],
    checked,
    carries: ['CRIT-25'],
  },
  {
    id: 'crit-execution',
    name: 'How work starts',
    topic: 'limits',
    rank: 7,
    serverless: 'An event, a call or a timer starts the code, and it ends when that piece of work is done.',
    containers:
      'A process that stays up and waits for work, or a job that ends; serverless containers can also be triggered by requests or, with KEDA, by events.',
    vms: 'Programs can run continuously, until you stop them or the machine.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'pros-and-cons'],
      containers: ['alibaba-tradeoffs', 'F-AZ-27', 'F-GCP-01'],
      vms: ['pros-and-cons', 'ec2-lifecycle'],
    },
    sources: ['alibaba-tradeoffs', 'pros-and-cons', 'F-AZ-27', 'F-GCP-01', 'ec2-lifecycle'],
    checked,
    carries: ['CRIT-09', 'CRIT-38', 'DIS-28', 'SIM-06'],
  },
  {
    id: 'crit-limits',
    name: 'Limits on time and size',
    topic: 'limits',
    rank: 9,
    serverless:
      'Standard AWS Lambda: {F-AWS-01}, {F-AWS-02 in MB} and no GPU. Others differ: {F-CF-01} of memory on Cloudflare Workers, {F-ALI-01} for one run on Alibaba Cloud.',
    containers:
      'Higher ones: Fargate up to {F-AWS-30} and {F-AWS-40}, Cloud Run up to {F-GCP-07/memory}, {F-GCP-02} per request and up to {F-GCP-03 in days} per job task (less with a GPU).',
    vms: 'Memory, processors and GPUs are those of the machine type you choose, and it runs until you stop it.',
    cites: {
      serverless: ['F-AWS-01', 'F-AWS-02', 'F-AWS-09', 'F-CF-01', 'F-ALI-01'],
      containers: ['F-AWS-30', 'F-AWS-40', 'F-GCP-07', 'F-GCP-02', 'F-GCP-03', 'F-GCP-26'],
      vms: ['aws-instance-selection', 'ec2-lifecycle'],
    },
    sources: [
      'F-AWS-01',
      'F-AWS-02',
      'F-AWS-09',
      'F-CF-01',
      'F-ALI-01',
      'F-AWS-30',
      'F-AWS-40',
      'F-GCP-07',
      'F-GCP-02',
      'F-GCP-03',
      'F-GCP-26',
      'aws-instance-selection',
      'ec2-lifecycle',
    ],
    checked,
    carries: ['CRIT-21', 'DIS-10'],
  },
  {
    id: 'crit-state',
    name: 'State',
    topic: 'state',
    rank: 8,
    serverless:
      'Kept outside, in a database, cache or store. On AWS, durable functions keep a workflow’s progress for up to {F-AWS-16 in days}.',
    containers:
      'Memory lasts as long as the process, and an image holds no data, so persistent data needs an external file system or database.',
    vms: 'On AWS, an EBS volume keeps its data when the machine stops; an instance store inside the host doesn’t. Plan backups yourself.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'F-AWS-16'],
      containers: ['overview', 'twelve-factor-processes'],
      vms: ['F-GEN-02', 'ec2-lifecycle'],
    },
    sources: ['alibaba-tradeoffs', 'F-AWS-16', 'overview', 'twelve-factor-processes', 'F-GEN-02', 'ec2-lifecycle'],
    checked,
    carries: ['CRIT-08', 'DIS-09'],
  },
  {
    id: 'crit-availability',
    name: 'Availability',
    topic: 'scaling',
    rank: 5,
    serverless:
      'The platform runs the instances and less is left to misconfigure; the data stores around the code are additional points of failure.',
    containers:
      'An orchestrator restarts failed containers and starts replacements; you decide how many run and spread them out.',
    vms: 'Yours to build, with spare machines, health checks and a load balancer.',
    cites: {
      serverless: ['pros-and-cons', 'alibaba-tradeoffs'],
      containers: ['kubernetes-pod-lifecycle', 'eks-reliability'],
      vms: ['aws-compute-scaling', 'lambda-guide-welcome'],
    },
    sources: [
      'pros-and-cons',
      'alibaba-tradeoffs',
      'kubernetes-pod-lifecycle',
      'eks-reliability',
      'aws-compute-scaling',
      'lambda-guide-welcome',
    ],
    checked,
    carries: ['CRIT-19', 'DIS-26'],
  },
];
