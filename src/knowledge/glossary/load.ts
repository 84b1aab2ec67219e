import type { Term } from '../entry.ts';

const checked = '2026-11-20';

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
      'Money spent on capacity that waits. Machines and running containers have it, functions do not; serverless containers that scale to zero avoid it as well.',
    related: ['t-scale-to-zero', 't-pay-per-use', 't-rightsizing'],
    sources: ['clearscale', 'pros-and-cons', 'F-AWS-23', 'F-GCP-06'],
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
      'Fitting the size of machines, containers or functions to what they really use. It matters most where you pay for what is configured, as on Fargate, and not for what is used.',
    related: ['t-idle-cost', 't-capacity-planning'],
    sources: ['F-AWS-23'],
    checked,
    carries: [],
  },
  {
    id: 't-capacity-planning',
    term: 'Capacity planning',
    aliases: ['sizing', 'capacity forecast', 'demand forecast', 'a priori sizing', 'load forecast'],
    definition:
      'Estimating in advance how much capacity will be needed, as a shipping firm forecasts how many containers to send. Functions make most of it unnecessary, within quotas.',
    related: ['t-rightsizing', 't-autoscaling', 't-elasticity'],
    sources: ['cloudflare-learning', 'overview'],
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
    ],
    definition:
      'Traffic that stays about the same all day. It keeps rented capacity busy, which favors containers and machines on cost; uneven traffic favors paying per call.',
    related: ['t-spiky-load', 't-break-even'],
    sources: ['alibaba-tradeoffs'],
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
      'Traffic that is low or absent most of the time and then jumps. Paying per call and scaling automatically help most here.',
    related: ['t-steady-load', 't-autoscaling', 't-scale-to-zero'],
    sources: ['alibaba-tradeoffs'],
    checked,
    carries: ['RULE-08', 'RULE-14'],
  },
  {
    id: 't-tco',
    term: 'Total cost of ownership',
    aliases: ['tco', 'total cost', 'cost of ownership', 'hidden cost', 'hidden costs', 'cost over time'],
    definition:
      'All that a system costs: the bill of the provider plus the people’s time to set up and look after it. Functions often win on time even where the bill is higher.',
    related: ['t-break-even', 't-idle-cost'],
    sources: ['spendguide-tco'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
