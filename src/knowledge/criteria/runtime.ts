import type { Criterion } from '../entry.ts';

const checked = '2026-11-20';

/** How it runs, grows and answers. */
export const runtime: readonly Criterion[] = [
  {
    id: 'crit-scaling',
    name: 'Scaling',
    topic: 'scaling',
    rank: 9,
    serverless:
      'Automatic, nothing to plan: AWS Lambda adds up to {F-AWS-06} of a function every {F-AWS-06/period}, to {#F-AWS-05} at once a region until you ask for more.',
    containers:
      'Automatic once you set minimum, maximum and target (older guides say by hand). A new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest}; Cloud Run also scales to zero.',
    vms: 'Groups of machines grow and shrink too, but whole machines are the hardest to add.',
    cites: {
      serverless: ['F-AWS-06', 'F-AWS-05'],
      containers: ['F-HIS-04', 'F-AWS-33', 'F-GCP-01', 'overview'],
      vms: ['overview'],
    },
    sources: ['F-AWS-06', 'F-AWS-05', 'F-HIS-04', 'F-AWS-33', 'F-GCP-01', 'overview'],
    checked,
    carries: ['CRIT-04', 'DIS-01', 'DIS-30'],
  },
  {
    id: 'crit-start',
    name: 'Startup delay',
    topic: 'cold-starts',
    rank: 7,
    serverless:
      'Of all AWS Lambda calls in production under {F-AWS-11} start cold, of a rarely used function more: from under {F-AWS-11/shortest} to over {F-AWS-11/longest}; instances kept warm avoid it at a price.',
    containers:
      'None while an instance is up; one that scaled to zero starts first. A new Fargate task takes {#F-AWS-33/shortest} to {F-AWS-33/longest}, longer than a function but seldom waited for.',
    vms: 'None while the machine is up; a new machine has to boot.',
    cites: {
      serverless: ['F-AWS-11', 'F-AWS-12'],
      containers: ['alibaba-tradeoffs', 'F-AWS-33'],
      vms: ['aws-warm-pools'],
    },
    sources: ['F-AWS-11', 'F-AWS-12', 'alibaba-tradeoffs', 'F-AWS-33', 'aws-warm-pools'],
    checked,
    carries: ['CRIT-11', 'DIS-11'],
  },
  {
    id: 'crit-consistency',
    name: 'Even response times',
    topic: 'latency',
    rank: 6,
    serverless:
      'Even when warm, with rare slow calls; provisioned concurrency evens it out and is billed also while idle.',
    containers:
      'Even as long as enough replicas run. Serverless containers with a minimum of one replica behave the same; at zero the first call waits.',
    vms: 'Even until the machine is full; then every request slows down.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'F-AWS-12'],
      containers: ['overview', 'gcp-min-instances'],
      vms: ['aws-warm-pools'],
    },
    sources: ['alibaba-tradeoffs', 'F-AWS-12', 'overview', 'gcp-min-instances', 'aws-warm-pools'],
    checked,
    carries: ['CRIT-25'],
  },
  {
    id: 'crit-execution',
    name: 'How work starts',
    topic: 'limits',
    rank: 7,
    serverless: 'An event, a call or a timer starts the code, and it ends with that piece of work.',
    containers:
      'A process that stays up and waits for work, or a job that ends; serverless containers can also be started by requests or, with KEDA, by events.',
    vms: 'Programs run until you stop them and fetch their work themselves.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'pros-and-cons'],
      containers: ['alibaba-tradeoffs', 'F-AZ-04', 'F-GCP-01'],
      vms: ['pros-and-cons', 'F-GEN-03'],
    },
    sources: ['alibaba-tradeoffs', 'pros-and-cons', 'F-AZ-04', 'F-GCP-01', 'F-GEN-03'],
    checked,
    carries: ['CRIT-09', 'CRIT-38', 'DIS-28', 'SIM-06'],
  },
  {
    id: 'crit-limits',
    name: 'Limits on time and size',
    topic: 'limits',
    rank: 9,
    serverless:
      'Hard ones: AWS Lambda {F-AWS-01}, {F-AWS-02 in MB} and no GPU. Other products differ, from {F-CF-01} on Cloudflare Workers to {F-ALI-01} on Alibaba Cloud.',
    containers:
      'Mostly those of the machine: Fargate up to {F-AWS-30} and {F-AWS-40}, Cloud Run up to {F-GCP-07/memory}, {F-GCP-02} a request and {F-GCP-03 in days} a job.',
    vms: 'None on run time; memory, processors and GPUs are those of the machine that you choose.',
    cites: {
      serverless: ['F-AWS-01', 'F-AWS-02', 'F-AWS-09', 'F-CF-01', 'F-ALI-01'],
      containers: ['F-AWS-30', 'F-AWS-40', 'F-GCP-07', 'F-GCP-02', 'F-GCP-03'],
      vms: ['F-AWS-31', 'F-GEN-03'],
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
      'F-AWS-31',
      'F-GEN-03',
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
      'Kept outside, in a database, cache or store. On AWS durable functions keep the progress of a workflow for up to {F-AWS-16 in days}.',
    containers:
      'Memory lasts as long as the process; what a container writes is lost with it, so lasting data needs a volume or a database.',
    vms: 'A network disk outlives the machine; memory and a disk inside the host do not, and backups are yours.',
    cites: {
      serverless: ['alibaba-tradeoffs', 'F-AWS-16'],
      containers: ['overview'],
      vms: ['F-GEN-02'],
    },
    sources: ['alibaba-tradeoffs', 'F-AWS-16', 'overview', 'F-GEN-02'],
    checked,
    carries: ['CRIT-08', 'DIS-09'],
  },
  {
    id: 'crit-availability',
    name: 'Availability',
    topic: 'scaling',
    rank: 5,
    serverless:
      'The platform runs the instances and little is left to misconfigure; the services around the code are further points that can fail.',
    containers:
      'An orchestrator or a managed service restarts and spreads instances; you decide how many run and where.',
    vms: 'Yours to build, with spare machines, health checks and a load balancer.',
    cites: {
      serverless: ['pros-and-cons', 'alibaba-tradeoffs'],
      containers: ['alibaba-tradeoffs', 'kubernetes-pod-lifecycle', 'eks-reliability'],
      vms: ['aws-warm-pools', 'aws-compute-scaling'],
    },
    sources: [
      'pros-and-cons',
      'alibaba-tradeoffs',
      'kubernetes-pod-lifecycle',
      'eks-reliability',
      'aws-warm-pools',
      'aws-compute-scaling',
    ],
    checked,
    carries: ['CRIT-19', 'DIS-26'],
  },
];
