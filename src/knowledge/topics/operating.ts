import type { Topic, TopicId } from '../entry.ts';

const checked = '2026-11-29';

/** What it costs and takes to keep it running. */
export const operating = {
  cost: {
    id: 'cost',
    name: 'Cost',
    summary:
      'Functions are usually cheaper for little or uneven use, and code that runs all the time can cost less in containers or on VMs; where the line falls depends on your numbers.',
    lines: [
      {
        text: 'Functions bill for calls and time: AWS Lambda {aws/lambda-request*1e6} per million calls and {aws/lambda-gb-second} per GB-second, after {#aws/lambda-free-requests} calls and {#aws/lambda-free-gb-seconds} GB-seconds free a month.',
        sources: ['F-AWS-20', 'F-AWS-21'],
      },
      {
        text: 'Containers: Fargate bills for the size you set, {aws/fargate-vcpu-hour} per vCPU-hour and {aws/fargate-gb-hour} per GB-hour, used or not.',
        sources: ['F-AWS-23'],
      },
      {
        text: 'Containers that scale to zero bill for the time they’re active: Cloud Run {gcp/run-vcpu-second} per vCPU-second (request-based), Cloudflare Containers by {F-CF-06/step}.',
        sources: ['F-GCP-06', 'F-CF-06'],
      },
      {
        text: 'VMs: a t3.medium on AWS costs {aws/t3.medium} an hour on demand. Savings Plans take off up to {F-AWS-25/ec2} on EC2, {F-AWS-25/fargate} on Fargate and {F-AWS-25} on Lambda.',
        sources: ['F-AWS-35', 'F-AWS-25', 'aws-savings-plans'],
      },
      {
        text: 'A processor that’s always busy costs about {F-OWN-01} as much on Lambda as on Fargate; on computing alone, the two are level at about {F-OWN-02} busy.',
        sources: ['F-OWN-01', 'F-OWN-02'],
      },
      {
        text: 'Count the extras: a load balancer {aws/balancer-hour*730} a month plus usage, a REST API {aws/rest-api-request*1e6} per million calls, warm functions, NAT, logs and staff time.',
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
      'Functions leave you the code, Fargate the image as well, and your own VMs, including a cluster’s, the operating system too.',
    lines: [
      {
        text: 'Functions: the provider manages and patches the servers that run the code; the code and the dependencies you upload with it are still yours.',
        sources: ['clearscale', 'cloudflare-learning'],
      },
      {
        text: 'Managed containers: on Fargate, AWS patches the platform, and you rebuild images to pick up fixes. Older guides say providers don’t maintain containers.',
        sources: ['F-AWS-27', 'cloudflare-learning'],
      },
      {
        text: 'Kubernetes: on EKS, upgrading nodes and add-ons is your job (except nodes in Auto Mode); a cluster costs {aws/eks-cluster-hour} an hour, and {aws/eks-extended-cluster-hour} in extended support.',
        sources: ['eks-upgrades', 'eks-auto-mode-guide', 'F-AWS-26'],
      },
      {
        text: 'VMs: the guest operating system with its updates and security patches, the software on it and the firewall are your job. Plan backups and replacements too.',
        sources: ['aws-guest-system'],
      },
      {
        text: 'Less to do also means less control: when a platform fails, you rely on its provider to fix it. Without an operations team, we’d make that trade.',
        sources: ['pros-and-cons', 'alibaba-tradeoffs'],
      },
      {
        text: 'Managed services change too: AWS App Runner closed to new customers on April 30, 2026, and the Azure Functions Consumption plan is legacy.',
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
      'Keep persistent data in an external database or store, whatever you run on: functions keep no state between calls, and containers come and go.',
    lines: [
      {
        text: 'Functions: no state is kept between calls, so it goes to external storage or a cache, which can add complexity and one more point of failure.',
        sources: ['alibaba-tradeoffs'],
      },
      {
        text: 'Scratch space: an AWS Lambda instance has up to {F-AWS-04 in MB} of ephemeral storage. Don’t keep anything there that you need later.',
        sources: ['F-AWS-04'],
      },
      {
        text: 'Stateful functions: durable functions keep a workflow’s progress for up to {F-AWS-16 in days}; MicroVMs can be suspended and resumed within {F-AWS-18}.',
        sources: ['F-AWS-16', 'F-AWS-18'],
      },
      {
        text: 'Containers: they can hold state while they run, but it isn’t saved back to the image. Put persistent data in a volume, a database or an external file system.',
        sources: ['alibaba-tradeoffs', 'overview'],
      },
      {
        text: 'VMs: on EC2, a network disk (EBS) keeps its data when the machine stops, but a disk inside the host (instance store) loses it. Plan backups.',
        sources: ['F-GEN-02'],
      },
      {
        text: 'Mixed: storage that functions write to can be mounted in Kubernetes as a persistent volume, so both can work on the same data.',
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
      'Functions leave the network to the provider, containers need service discovery and load balancing, and on VMs you set up addresses, firewalls and networks.',
    lines: [
      {
        text: 'Functions: events start them. For a server that listens on a port (gRPC, WebSocket, TCP), AWS points to Lambda MicroVMs, not ordinary functions; an HTTP server in Node.js runs as a Web Function. A container would be our other choice.',
        sources: ['F-AWS-22', 'F-AWS-128'],
      },
      {
        text: 'Front door on AWS: API Gateway ends a WebSocket after {F-AWS-14} or {#F-AWS-14/idle} idle minutes and takes at most {F-AWS-10/payload} per request.',
        sources: ['F-AWS-14', 'F-AWS-10'],
      },
      {
        text: 'Private networks: the first connection of a Lambda function can take several minutes; a NAT gateway costs {aws/nat-hour} an hour and {aws/nat-gb} per GB.',
        sources: ['F-AWS-15', 'F-AWS-24'],
      },
      {
        text: 'Containers: instances come and go, so you need service discovery, load balancing and a way for containers to reach each other.',
        sources: ['alibaba-tradeoffs'],
      },
      {
        text: 'Cloud Run brings its own HTTPS endpoint; in front of Fargate, an Application Load Balancer costs {aws/balancer-hour*730} a month and {aws/balancer-unit-hour*730} per unit of capacity.',
        sources: ['F-GCP-24', 'F-AWS-24'],
      },
      {
        text: 'VMs: any TCP or UDP port, with addresses, firewall rules and load balancers for you to set up.',
        sources: ['F-GEN-03'],
      },
    ],
    related: ['limits', 'security', 'latency'],
    sources: ['alibaba-tradeoffs', 'F-AWS-51'],
    checked,
    carries: ['CRIT-20', 'CON-C-11', 'TERM-47'],
  },
  observability: {
    id: 'observability',
    name: 'Monitoring and debugging',
    summary:
      'With functions, rely on logs, metrics and tracing; on a container on ECS or a VM on EC2, you can also log in and look around.',
    lines: [
      {
        text: 'Functions: to follow one request through several services, you need distributed tracing. AWS’s checklist asks for structured logs, tracing and alarms.',
        sources: ['otel-primer', 'aws-toolkit-production'],
      },
      {
        text: 'Functions: with less control over what’s underneath, you rely on the provider to fix misconfigurations, hardware failures and broken connections.',
        sources: ['pros-and-cons'],
      },
      {
        text: 'Containers: Kubernetes restarts a container that keeps failing its liveness probe. Collect logs in one place, since containers come and go.',
        sources: ['alibaba-tradeoffs', 'kubernetes-probes'],
      },
      {
        text: 'Containers: the more instances, the harder they are to watch, and the database behind them limits how far they can grow.',
        sources: ['overview'],
      },
      {
        text: 'Containers: on ECS, you can open a shell inside a running one (ECS Exec), but a lasting change goes into a new image.',
        sources: ['aws-toolkit-ecs-exec', 'cncf-immutable'],
      },
      {
        text: 'VMs: you log in as on any other server and install the tools you want, on each machine or once in the machine image.',
        sources: ['aws-ami', 'F-AWS-51'],
      },
    ],
    related: ['testing', 'maintenance', 'control'],
    sources: ['aws-toolkit-production', 'aws-toolkit-ecs-exec', 'F-AWS-51'],
    checked,
    carries: ['CRIT-31', 'CRIT-36', 'CON-C-07', 'CON-C-17', 'DIS-38'],
  },
} as const satisfies Partial<Record<TopicId, Topic>>;
