import type { Contrast } from '../../decision/lean/contrast.ts';
import type { Change } from '../../decision/lean/likely-changes.ts';
import { sayValue } from '../../domain/profile.ts';
import { options } from '../../knowledge/index.ts';
import type { Answer, Line } from '../effect.ts';

const MOST = 4;

/** What would point to an option: single answers that lead there. */
export function changeWords({ changes, option }: Contrast): string {
  const name = options[option].name.toLowerCase();
  if (changes.length === 0) return `No other single answer would point to ${name}.`;
  const said = changes.slice(0, MOST).map(({ factor, value }) => sayValue(factor, value));
  return `Any one of these would point to ${name}: ${said.join('; ')}.`;
}

/** What would lead elsewhere, what nobody has said first. */
export const changeLists = (changes: readonly Change[]): NonNullable<Answer['lists']> =>
  [
    { heading: 'Not known yet, but could change this advice', lines: changeLines(changes.filter(({ open }) => open)) },
    { heading: 'Would change this advice if different', lines: changeLines(changes.filter(({ open }) => !open)) },
  ].filter(({ lines }) => lines.length > 0);

const changeLines = (changes: readonly Change[]): Line[] =>
  changes.slice(0, MOST).map(({ factor, value, verdict }) => ({
    text: `${sayValue(factor, value)} → ${options[verdict].name.toLowerCase()}`,
  }));
