import { type FactorId, sayValue } from '../../domain/profile.ts';
import { sayCount } from '../../domain/wording.ts';
import { type OptionId, optionIds } from '../../knowledge/claim.ts';
import type { CostEstimate } from './estimate.ts';

const NOTHING = 0.005;

export const usd = (amount: number): string =>
  amount < NOTHING ? '$0' : amount < 10 ? `$${amount.toFixed(2)}` : `$${Math.round(amount).toLocaleString('en-US')}`;

/** A monthly bill, USD. */
export interface Bill {
  readonly option: OptionId;
  readonly name: string;
  readonly amount: number;
}

/** The bills that an advice compares, without those of options that were ruled out. */
export function billsOf(cost: CostEstimate): Bill[] {
  const bills: Record<OptionId, Bill> = {
    serverless: { option: 'serverless', name: 'functions', amount: cost.serverless },
    containers: cost.onDemand
      ? { option: 'containers', name: 'containers billed while they work', amount: cost.onDemandContainers }
      : { option: 'containers', name: 'containers', amount: cost.containers },
    vms: { option: 'vms', name: 'VMs', amount: cost.vms },
  };
  return optionIds.filter((option) => cost.compared?.includes(option) ?? true).map((option) => bills[option]);
}

/** "functions $0.50", "VMs $83". */
export const billWords = (cost: CostEstimate): string[] =>
  billsOf(cost).map(({ name, amount }) => `${name} ${usd(amount)}`);

/** The break-even in words; empty where one of its sides was ruled out. */
export function crossingWords({ breakEven, compared }: CostEstimate): string {
  const both = !compared || (compared.includes('serverless') && compared.includes('containers'));
  return both ? breakEvenWords(breakEven) : '';
}

/** Whose list prices these are; empty where house prices replace some. */
export function pricesWords({ listed, onDemand, compared }: CostEstimate): string {
  if (!listed) return '';
  const cloudRun = onDemand && (compared?.includes('containers') ?? true);
  return `Prices are AWS’s${cloudRun ? ', for containers billed while they work Cloud Run’s' : ''}.`;
}

/** "Assumed for the cost: 12.5 min on average (half the longest run), 512 MB."; empty where nothing was assumed. */
export function assumedWords({ assumed, timeFrom }: CostEstimate): string {
  const said = Object.entries(assumed).map(
    ([factor, value]) =>
      `${sayValue(factor as FactorId, value)}${factor === 'avg_ms' && timeFrom ? ` (${timeFrom})` : ''}`,
  );
  return said.length > 0 ? `Assumed for the cost: ${said.join(', ')}.` : '';
}

/** The break-even in words; `undefined`: never, 0: always. */
export function breakEvenWords(requests: number | undefined): string {
  if (requests === undefined) return 'Functions stay cheaper than always-on containers at any volume.';
  if (requests === 0) return 'Always-on containers are cheaper at any volume.';
  return `Functions become dearer than always-on containers above about ${sayCount(requests)} requests a month.`;
}
