import type { Block } from '@slack/types';
import type { CostEstimate } from '../../../decision/cost/estimate.ts';
import { billsOf } from '../../../decision/cost/wording.ts';

/** Slack's chart block, which `@slack/types` does not know yet. */
export interface DataVisualizationBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[] };
  };
}

/** The monthly bills side by side, US dollars; at least two. */
export function costChart(estimate: CostEstimate): DataVisualizationBlock {
  const bills = billsOf(estimate);
  const bars = bills.map(({ option, total }) => ({ label: labels[option], value: total }));
  const money = currencies[bills[0]?.currency ?? 'USD'];
  return {
    type: 'data_visualization',
    title: `Monthly cost, ${money}, ${bills.some(({ house }) => house) ? 'your own and list' : 'list'} prices`,
    chart: {
      type: 'bar',
      series: [{ name: `${money} a month`, data: bars }],
      axis_config: { categories: bars.map(({ label }) => label) },
    },
  };
}

const currencies = { USD: 'US dollars', EUR: 'euros' } as const;
/** Slack takes labels of up to 20 characters. */
const labels = { serverless: 'Functions', containers: 'Containers', vms: 'VMs', managed: 'Managed service' } as const;
