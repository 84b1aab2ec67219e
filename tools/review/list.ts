import { isFactorId, menu, sayName } from '../../src/domain/profile.ts';
import type { Unrecognised } from '../../src/store/unrecognised.ts';

/** What was kept, for people: replies by the factor that was asked for, openings by the best guess. */
export function listed(all: readonly Unrecognised[]): string {
  if (all.length === 0) return 'Nothing was kept. Set KEEP_UNRECOGNISED=1 to keep what is not understood.\n';
  return [...Map.groupBy(all, headingOf)]
    .map(([heading, group]) => `\n${heading}\n${group.map(row).join('')}`)
    .join('');
}

function headingOf({ asked, guess }: Unrecognised): string {
  if (!asked) return `Openings, best guess: ${guess}`;
  const values = isFactorId(asked) ? menu(asked).map(({ value }) => value) : [];
  const name = isFactorId(asked) ? `${asked} (${sayName(asked)})` : asked;
  return `Replies, asked: ${name}; such as ${values.join(', ')}`;
}

const row = ({ id, text, confidence }: Unrecognised): string => `  ${id}  ${confidence.toFixed(2)}  ${text}\n`;
