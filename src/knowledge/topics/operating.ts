import type { Topic, TopicId } from '../entry.ts';

const checked = '2026-11-20';

/** What it costs and takes to keep it running. */
export const operating = {
  cost: {
    id: 'cost',
    name: 'Cost',
    summary:
      'Functions are usually cheapest for little or uneven use, containers and VMs for processors that stay busy; the line between them depends on your numbers.',
    lines: [
      {
        text: 'Functions bill calls and time: AWS Lambda {aws/lambda-request*1e6} per million calls and {aws/lambda-gb-second} per GB-second, after {#aws/lambda-free-requests} calls and {#aws/lambda-free-gb-seconds} GB-seconds free a month.',
        sources: ['F-AWS-20', 'F-AWS-21'],
      },
      {
        text: 'Containers bill the size you set: Fargate {aws/fargate-vcpu-hour} per vCPU-hour and {aws/fargate-gb-hour} per GB-hour, busy or not.',
        sources: ['F-AWS-23'],
      },
      {
        text: 'Serverless containers that stop at zero bill active time: Cloud Run {gcp/run-vcpu-second} per vCPU-second, Cloudflare Containers by {F-CF-06/step}.',
        sources: ['F-GCP-06', 'F-CF-06'],
      },
      {
        text: 'VMs bill by the hour, on AWS from {aws/t3.medium} for a t3.medium; commitments take off up to {F-AWS-25/ec2}, on Fargate up to {F-AWS-25/fargate}, on Lambda up to {F-AWS-25}.',
        sources: ['F-AWS-35', 'F-AWS-25'],
      },
      {
        text: 'A processor that is always busy costs about {F-OWN-01} as much on Lambda as on Fargate; on computing alone the two are level at about {F-OWN-02} busy.',
        sources: ['F-OWN-01', 'F-OWN-02'],
      },
      {
        text: 'Extras count: a load balancer {aws/balancer-hour*730} a month plus use, a REST API {aws/rest-api-request*1e6} per million calls, warm functions, NAT, logs and people’s time.',
        sources: ['F-AWS-24', 'F-AWS-12'],
      },
    ],
    related: ['scaling', 'maintenance', 'cold-starts'],
    sources: ['clearscale', 'pros-and-cons', 'F-OWN-01'],
    checked,
    carries: ['CRIT-02', 'RULE-08', 'RULE-15', 'RULE-28', 'DIS-03', 'DIS-12', 'DIS-31'],
  },
  maintenance: {
    id: 'maintenance',
    name: 'Maintenance',
    summary:
      'Functions leave you the code, managed containers the image as well, and clusters and VMs the machines too.',
    lines: [
      {
        text: 'Functions: the provider patches system and runtime; your code and its libraries are yours to update.',
        sources: ['clearscale', 'cloudflare-learning'],
      },
      {
        text: 'Managed containers: on Fargate AWS patches the platform, and you rebuild images to get fixes inside them. Older guides say that providers patch nothing.',
        sources: ['F-AWS-27', 'cloudflare-learning'],
      },
      {
        text: 'Kubernetes: versions, nodes and add-ons need upkeep; an EKS cluster costs {aws/eks-cluster-hour} an hour, and {aws/eks-extended-cluster-hour} in extended support.',
        sources: ['F-AWS-26'],
      },
      {
        text: 'VMs: operating system, agents, backups and replacement of machines are all yours.',
        sources: ['aws-guest-system'],
      },
      {
        text: 'Less to do is also less to decide: when a platform fails you wait for its provider. Without an operations team that is a good trade.',
        sources: ['pros-and-cons', 'alibaba-tradeoffs'],
      },
      {
        text: 'Managed products end as well: AWS App Runner closed to new customers on 30 April 2026, and Azure’s Consumption plan is legacy.',
        sources: ['F-AWS-34', 'F-AZ-01'],
      },
    ],
    related: ['team-skills', 'control', 'security'],
    sources: ['clearscale', 'F-AWS-27', 'aws-guest-system'],
    checked,
    carries: ['CRIT-01', 'PRO-S-01', 'PRO-S-03', 'CON-C-02', 'DIS-08', 'DIS-35', 'DIS-40', 'DIS-43'],
  },
  state: {
    id: 'state',
    name: 'State',
    summary:
      'Keep what has to last in a database, a cache or object storage, whatever you run on: instances of functions and containers come and go.',
    lines: [
      {
        text: 'Functions: nothing is sure to survive a call, so data goes to a database, cache or store, each of which is one more part that can fail.',
        sources: ['alibaba-tradeoffs'],
      },
      {
        text: 'Scratch space: an AWS Lambda instance has up to {F-AWS-04 in MB} of temporary disk, gone with the instance.',
        sources: ['F-AWS-04'],
      },
      {
        text: 'Stateful functions: durable functions keep a workflow’s progress for up to {F-AWS-16 in days}; MicroVMs can be suspended and resumed within {F-AWS-18}.',
        sources: ['F-AWS-16', 'F-AWS-18'],
      },
      {
        text: 'Containers: memory lasts as long as the process, but files written inside are lost with the container; use a volume or a database.',
        sources: ['overview', 'alibaba-tradeoffs'],
      },
      {
        text: 'VMs: a network disk outlives the machine, so software that writes to files runs unchanged; a disk inside the host is lost when the machine stops, and backups are your work.',
        sources: ['F-GEN-02'],
      },
      {
        text: 'A mix: storage that functions write to can be mounted in Kubernetes as a persistent volume, so both work on the same data.',
        sources: ['clearscale'],
      },
    ],
    related: ['scaling', 'migration', 'limits'],
    sources: ['alibaba-tradeoffs', 'overview'],
    checked,
    carries: ['CRIT-08', 'CON-S-12', 'RULE-25', 'TERM-29', 'DIS-09'],
  },
  networking: {
    id: 'networking',
    name: 'Networking',
    summary:
      'Functions hide most of the network, containers need discovery and load balancing, and VMs leave all of it to you.',
    lines: [
      {
        text: 'Functions: the provider delivers events and requests. A function does not listen on a port, so gRPC, WebSocket and TCP servers need a container or a Lambda MicroVM.',
        sources: ['F-AWS-22'],
      },
      {
        text: 'Front door on AWS: API Gateway ends a WebSocket after {F-AWS-14} or {#F-AWS-14/idle} idle minutes and takes at most {F-AWS-10/payload} a request.',
        sources: ['F-AWS-14', 'F-AWS-10'],
      },
      {
        text: 'Private networks: the first connection of a Lambda function can take several minutes; a NAT gateway costs {aws/nat-hour} an hour and {aws/nat-gb} per GB.',
        sources: ['F-AWS-15', 'F-AWS-24'],
      },
      {
        text: 'Containers: instances come and go, so you have to set up service discovery, load balancing and rules between services.',
        sources: ['alibaba-tradeoffs'],
      },
      {
        text: 'Serverless containers bring their own HTTP entrance; on Fargate an Application Load Balancer costs {aws/balancer-hour*730} a month and {aws/balancer-unit-hour*730} per unit of capacity.',
        sources: ['F-GCP-24', 'F-AWS-24'],
      },
      {
        text: 'VMs: any port and protocol, with addresses, firewalls and balancers to look after.',
        sources: ['F-GEN-03'],
      },
    ],
    related: ['limits', 'security', 'latency'],
    sources: ['alibaba-tradeoffs', 'F-AWS-22'],
    checked,
    carries: ['CRIT-20', 'CON-C-11', 'TERM-47'],
  },
  observability: {
    id: 'observability',
    name: 'Monitoring and debugging',
    summary:
      'Functions bring logs and figures for each call but a scattered picture; containers and VMs let you run your own tools and look inside.',
    lines: [
      {
        text: 'Functions: the platform records each call; to follow one request through functions and queues you need tracing.',
        sources: ['otel-primer'],
      },
      {
        text: 'Functions: there is no host to log in to, so you see what the provider shows and wait for it to mend its own faults.',
        sources: ['pros-and-cons'],
      },
      {
        text: 'Containers: an orchestrator checks health and restarts; collect logs in one place, since instances vanish with theirs.',
        sources: ['alibaba-tradeoffs', 'kubernetes-probes'],
      },
      {
        text: 'Containers: the more instances, the harder to watch, and the database behind tends to become the slow part.',
        sources: ['overview'],
      },
      {
        text: 'Containers: a shell inside a running one is possible, though what should last goes into a new image.',
        sources: ['pros-and-cons', 'cncf-immutable'],
      },
      { text: 'VMs: every agent, profiler and system tool works, once set up on each machine.', sources: ['F-AWS-51'] },
    ],
    related: ['testing', 'maintenance', 'control'],
    sources: ['pros-and-cons', 'overview'],
    checked,
    carries: ['CRIT-31', 'CRIT-36', 'CON-C-07', 'CON-C-17', 'DIS-38'],
  },
} as const satisfies Partial<Record<TopicId, Topic>>;
