import type { Note } from '../../entry.ts';

const checked = '2026-11-29';

/** Words and shares that people ask for when they plan costs. */
export const moneyHabitNotes = [
  {
    id: 'n-finops',
    about: ['finops', 'cloud cost management'],
    questions: [
      'what is finops?',
      'finops explained',
      'do we need finops?',
      'finops team',
      'who is responsible for cloud costs?',
      'finops for a small company',
    ],
    text: 'A way of working in which engineering, finance and product manage cloud costs together, based on data, and each team owns what it uses. The FinOps Foundation maintains its framework. Under a few thousand dollars a month, we’d say it doesn’t need a team, only tags, a budget alarm and someone who reads the bill each month.',
    sources: ['finops-what-is'],
    checked,
    carries: [],
  },
  {
    id: 'n-cloud-waste',
    about: ['cloud waste', 'cost optimization', 'flexera'],
    questions: [
      'how much of cloud spend is wasted?',
      'percentage of cloud waste',
      'cloud waste statistics',
      'how much do companies waste in the cloud?',
      'unused cloud resources share',
      'flexera cloud waste',
    ],
    text: 'Around 30%, according to the people who run it: Flexera’s surveys put it at 27% in 2025; for 2026, one report says 29% and another 32%. The figures come from surveys, not from measured bills. The waste is in machines that are idle or too large and in unused disks. Look for these first, along with test environments that run at night.',
    sources: ['cloud-waste-2026', 'cloud-waste-2026-other', 'cloud-waste-2025'],
    checked,
    carries: [],
  },
  {
    id: 'n-reserved-savings',
    about: ['reserved instances', 'savings plans', 'discount', 'commitment'],
    questions: [
      'how much do you save with reserved instances?',
      'reserved instance discount',
      'how much cheaper is a reserved instance?',
      'discount for a three year commitment',
      'percent saved with savings plans',
      'when does a reserved instance pay off?',
      'break even of a reserved instance',
    ],
    text: 'Up to 72% with a standard reserved instance or an EC2 Instance Savings Plan, up to 66% with a convertible one or a Compute Savings Plan. Paying it all upfront saves the most. A reserved instance typically pays for itself after 7 to 10 months of a one-year term, or 10 to 14 months of a three-year term. So commit to the load that’s always there, for one year first.',
    sources: ['aws-reserved-instances', 'aws-savings-plans'],
    checked,
    carries: [],
  },
  {
    id: 'n-pay-in-euro',
    about: ['currency', 'euro', 'reserved instances', 'billing'],
    questions: [
      'reserved for three years, in euro?',
      'can we pay AWS in euro?',
      'is the bill in dollars or in euros?',
      'commit for three years, what about the exchange rate?',
      'which clouds bill in euro?',
      'can AWS invoice us in EUR?',
    ],
    text: 'AWS bills in US dollars by default; you can have it bill you in another currency, such as the euro, at the exchange rate of the day of the invoice. So a three-year commitment, which saves up to 72%, still moves with the dollar. If you need a fixed price in euros, Hetzner and OVHcloud list theirs that way. Start with one year.',
    sources: ['aws-pay-in-euro', 'aws-reserved-instances', 'aws-savings-plans', 'F-HTZ-03', 'F-OVH-04'],
    checked: '2026-11-30',
    carries: [],
  },
  {
    id: 'n-spare-cluster-capacity',
    about: ['kubernetes', 'utilization', 'marginal cost', 'cluster'],
    questions: [
      'our cluster is at 55% utilisation, so the marginal cost is zero, right?',
      'is one more service on our cluster free?',
      'the cluster has room, so running it there costs nothing?',
      'marginal cost of another pod on an existing cluster',
      'we have spare capacity, is kubernetes then the cheapest?',
    ],
    no: ['does it cost nothing to add another app to a half-empty cluster?'],
    text: 'No, it’s small only until the next node. Pods are placed by what they request, not by what they use, and the peak and the loss of a node need part of the rest, so 55% on average isn’t 45% free. A cluster that scales in would also shed idle nodes. Count the share of requested CPU and memory as the cost, at the peak.',
    sources: ['kubernetes-container-resources', 'kubernetes-autoscaling'],
    checked: '2026-11-30',
    carries: [],
  },
] as const satisfies readonly Note[];
