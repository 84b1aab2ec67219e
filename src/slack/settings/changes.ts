import type { AdminSettings } from '../../decision/house-rules/admin-settings.ts';
import { literal } from '../blocks/text.ts';
import { accessLabels, names, providerLabel, speaksLabel } from './labels.ts';

const MOST_LINES = 8;
const UNSET = 'not set';

/** What tells two settings apart, a line each, as Slack’s markup. */
export function changesBetween(before: AdminSettings, after: AdminSettings): string[] {
  const keys = Object.keys(names) as (keyof AdminSettings)[];
  return keys.flatMap((key) => {
    const [then, now] = [sayValue[key](before), sayValue[key](after)];
    if (then === now) return [];
    return key === 'rules' ? [sayRules(before.rules, after.rules)] : [`${names[key]}: ${now} (was: ${then})`];
  });
}

const sayValue: Readonly<Record<keyof AdminSettings, (settings: AdminSettings) => string>> = {
  provider: ({ provider }) => (provider ? providerLabel(provider) : UNSET),
  rules: ({ rules = '' }) => rules,
  channels: ({ channels }) => channels?.map((id) => `<#${id}>`).join(', ') ?? 'everywhere',
  speaks: ({ speaks }) => (speaks === undefined ? UNSET : speaksLabel(speaks)),
  guests: ({ guests }) => (guests ? accessLabels[guests] : UNSET),
  externals: ({ externals }) => (externals ? accessLabels[externals] : UNSET),
};

/** The lines that came and went. */
function sayRules(before = '', after = ''): string {
  const [then, now] = [linesOf(before), linesOf(after)];
  const lines = [
    ...then.filter((line) => !now.includes(line)).map((line) => `− ${line}`),
    ...now.filter((line) => !then.includes(line)).map((line) => `+ ${line}`),
  ];
  const more = lines.length - MOST_LINES;
  return [
    `${names.rules}: ${lines.length === 0 ? 'in another order' : ''}`.trimEnd(),
    ...lines.slice(0, MOST_LINES).map((line) => `      ${literal(line)}`),
    ...(more > 0 ? [`      … and ${more} more ${more === 1 ? 'line' : 'lines'}`] : []),
  ].join('\n');
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');
