import type { Term } from '../entry.ts';

const checked = '2026-11-29';

export const loadTerms = [
  {
    id: 't-idle-cost',
    term: 'Idle cost',
    aliases: [
      'idle',
      'idle time',
      'idle capacity',
      'idle costs',
      'idle server',
      'idle servers',
      'paying for idle',
      'unused capacity',
    ],
    definition:
      'Money spent on idle capacity. Machines and running containers have this cost; functions only where some are kept ready. Containers that scale to zero, as on Cloud Run, avoid it too.',
    related: ['t-scale-to-zero', 't-pay-per-use', 't-rightsizing'],
    sources: ['clearscale', 'pros-and-cons', 'F-AWS-23', 'F-GCP-01', 'F-AWS-12'],
    checked,
    carries: ['PRO-S-02', 'CON-C-01', 'CON-V-02', 'DIS-03'],
  },
  {
    id: 't-rightsizing',
    term: 'Rightsizing',
    aliases: [
      'right sizing',
      'right-sizing',
      'right size',
      'rightsize',
      'right-size',
      'over-provisioning',
      'overprovisioning',
      'over provisioning',
      'underprovisioning',
      'oversized',
    ],
    definition:
      'Matching the size of machines to what they really use; we use the term for containers and functions too. Do it first where you pay for the size you set rather than what you use, as on Fargate.',
    related: ['t-idle-cost', 't-capacity-planning'],
    sources: ['aws-ec2-rightsizing', 'F-AWS-23'],
    checked,
    carries: [],
  },
  {
    id: 't-capacity-planning',
    term: 'Capacity planning',
    aliases: ['sizing', 'capacity forecast', 'demand forecast', 'a priori sizing', 'load forecast'],
    definition:
      'Estimating in advance how much capacity will be needed, as a shipping firm forecasts how many containers to send. With functions, the provider does it, within quotas.',
    related: ['t-rightsizing', 't-autoscaling', 't-elasticity'],
    sources: ['cloudflare-learning', 'pros-and-cons', 'cncf-serverless', 'F-AWS-05'],
    checked,
    carries: ['TERM-50', 'CRIT-37', 'PRO-S-10'],
  },
  {
    id: 't-steady-load',
    term: 'Steady load',
    aliases: [
      'steady traffic',
      'constant load',
      'constant traffic',
      'steady state',
      'baseline load',
      'sustained load',
      'sustained traffic',
      'predictable load',
      'consistent traffic',
      'continuously running',
    ],
    definition:
      'Traffic that stays about the same all day. A function that runs continuously can cost more than the same code in a container or on a machine; uneven traffic favors paying per call.',
    related: ['t-spiky-load', 't-break-even'],
    sources: ['pros-and-cons', 'clearscale'],
    checked,
    carries: ['RULE-15', 'RULE-16'],
  },
  {
    id: 't-spiky-load',
    term: 'Spiky load',
    aliases: [
      'spiky',
      'bursty',
      'spiky traffic',
      'bursty traffic',
      'traffic spike',
      'traffic spikes',
      'sporadic',
      'sporadic traffic',
      'unpredictable traffic',
    ],
    definition:
      'Traffic that’s low or absent for long stretches and then jumps. Serverless suits it: it scales quickly and you pay only for what you use.',
    related: ['t-steady-load', 't-autoscaling', 't-scale-to-zero'],
    sources: ['alibaba-tradeoffs', 'cncf-serverless-whitepaper'],
    checked,
    carries: ['RULE-08', 'RULE-14'],
  },
  {
    id: 't-tco',
    term: 'Total cost of ownership',
    aliases: ['tco', 'total cost', 'cost of ownership', 'hidden cost', 'hidden costs', 'cost over time'],
    definition:
      'Everything a system costs: the provider’s bill plus the staff time to set it up and maintain it. Serverless cuts the cost of maintaining servers, so include that.',
    related: ['t-break-even', 't-idle-cost'],
    sources: ['spendguide-tco', 'cncf-serverless-whitepaper'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
