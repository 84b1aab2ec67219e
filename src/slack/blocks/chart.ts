import type { Block } from '@slack/types';
import type { CostEstimate } from '../../decision/cost/estimate.ts';

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

/** The monthly bills side by side, US dollars. */
export function costChart({ serverless, containers, vms }: CostEstimate): DataVisualizationBlock {
  const bills = [
    { label: 'Functions', value: cents(serverless) },
    { label: 'Containers', value: cents(containers) },
    { label: 'VMs', value: cents(vms) },
  ];
  return {
    type: 'data_visualization',
    title: 'Cost a month, US dollars, list prices',
    chart: {
      type: 'bar',
      series: [{ name: 'US dollars a month', data: bills }],
      axis_config: { categories: bills.map(({ label }) => label) },
    },
  };
}

const cents = (dollars: number): number => Math.round(dollars * 100) / 100;
