import type { FollowOn } from '../entry.ts';

const checked = '2026-11-29';

/** What goes around the code, whatever it runs on. */
export const surroundings: readonly FollowOn[] = [
  {
    id: 'fol-state',
    question: 'Where to keep state?',
    answer:
      'Put records in a managed database, sessions and short-lived values in a cache such as Redis, and files in object storage. Put a shared file tree on a network file system or a persistent volume. Use the disk of a Lambda instance (up to {F-AWS-04 in MB}, temporary) and the files inside a container only for scratch; a VM’s network disk keeps its data when the machine stops, but back it up. Durable functions keep a workflow’s progress for up to {F-AWS-16 in days}.',
    after: ['serverless', 'containers', 'vms', 'hybrid'],
    mentions: [
      'state',
      'sessions',
      'session store',
      'redis',
      'database',
      'persistent volume',
      'file system',
      'efs',
      'object storage',
      's3',
    ],
    sources: ['clearscale', 'overview', 'alibaba-tradeoffs', 'F-AWS-04', 'F-AWS-16', 'F-GEN-02'],
    checked,
    carries: ['FOL-05', 'DIS-09'],
  },
  {
    id: 'fol-networking',
    question: 'Which networking?',
    answer:
      'For one or a few services, use a managed platform’s HTTP endpoint. For more, use a load balancer and the service discovery in ECS or Kubernetes, and a service mesh only if you need encryption or rules between services. On AWS, a load balancer costs {aws/balancer-hour*730} a month plus {aws/balancer-unit-hour*730} per unit of capacity, and a NAT gateway {aws/nat-hour} an hour plus {aws/nat-gb} per GB. Attach functions to a private network only if they reach something in it.',
    after: ['serverless', 'containers', 'vms', 'hybrid'],
    mentions: [
      'networking',
      'load balancer',
      'alb',
      'nlb',
      'ingress',
      'service mesh',
      'service discovery',
      'nat gateway',
      'vpc',
      'api gateway',
      'istio',
    ],
    sources: ['alibaba-tradeoffs', 'cncf-service-mesh', 'aws-toolkit-ecs-scaling', 'F-AWS-24', 'F-AWS-15'],
    checked,
    carries: ['FOL-07', 'TERM-47'],
  },
  {
    id: 'fol-security',
    question: 'Which security setup?',
    answer:
      'Functions: give each its own role with few permissions, check every event’s input and scan libraries. Containers: scan images and rebuild them often, don’t run anything as root, and set CPU and memory limits, since Kubernetes sets none by default; on Fargate, each task has its own kernel. VMs: start from a hardened image, patch on a schedule and run your agents. Everywhere, keep secrets in a secret store.',
    after: ['serverless', 'containers', 'vms', 'hybrid'],
    mentions: [
      'security set-up',
      'security setup',
      'iam',
      'image scanning',
      'secrets',
      'hardening',
      'container security',
      'least privilege',
    ],
    sources: ['pros-and-cons', 'owasp-serverless-cheat-sheet', 'F-AWS-27', 'F-HIS-05'],
    checked,
    carries: ['FOL-06', 'DIS-06', 'TERM-34', 'TERM-35', 'TERM-36'],
  },
  {
    id: 'fol-split',
    question: 'Split the monolith?',
    answer:
      'Not for its own sake: we’d keep a monolith in one container or on one VM. Split off a part when it has to scale, be released or fail on its own, and start with event-driven parts, which suit functions. Keep parts together if they call each other all the time or share the same data. Despite their name, microservices don’t have to be tiny.',
    after: ['containers', 'vms', 'hybrid'],
    mentions: ['monolith', 'split', 'split the monolith', 'break up', 'microservices', 'modular monolith', 'strangler'],
    sources: ['pros-and-cons', 'cloudflare-learning', 'clearscale', 'alibaba-tradeoffs'],
    checked,
    carries: ['FOL-09', 'TERM-25', 'TERM-26', 'DIS-29'],
  },
  {
    id: 'fol-vm-group',
    question: 'Single VM or a group, on demand or committed?',
    answer:
      'Use a single VM for one fixed workload that can be down while it restarts. On AWS, an Auto Scaling group starts machines from one template, replaces unhealthy ones and grows. Start on demand ({aws/t3.medium} an hour for a t3.medium, {aws/m7g.large} for an m7g.large). Commit once the size has settled: Savings Plans take off up to {F-AWS-25/ec2}.',
    after: ['vms', 'hybrid'],
    mentions: [
      'auto scaling group',
      'autoscaling group',
      'asg',
      'scale set',
      'vmss',
      'managed instance group',
      'reserved instances',
      'savings plan',
      'savings plans',
      'on demand',
    ],
    sources: ['aws-compute-scaling', 'F-AWS-35', 'F-AWS-25', 'aws-savings-plans'],
    checked,
    carries: ['CON-V-04'],
  },
];
