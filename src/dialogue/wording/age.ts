import { isPastDate, withAge } from '../../knowledge/age.ts';
import { entries } from '../../knowledge/entries.ts';
import type { Answer, Comparison, Effect, Line } from '../effect.ts';

let days: ReadonlyMap<string, string> | undefined;

/** The day on which an entry that says just this was last checked. */
function checkedOn(text: string): string | undefined {
  days ??= new Map(entries.flatMap(({ texts, checked }) => texts.map((each) => [each, checked] as const)));
  return days.get(text);
}

/** What is said, with how long ago it was checked where that is past its date; advice says so of its own reasons. */
export function aged(effect: Effect, today: string): Effect {
  if ('rows' in effect) return agedRows(effect, today);
  return 'lines' in effect ? agedLines(effect, today) : effect;
}

function agedLines(answer: Answer, today: string): Answer {
  const lines = answer.lines.map((line) => agedLine(line, today));
  const lists = answer.lists?.map((list) => ({ ...list, lines: list.lines.map((line) => agedLine(line, today)) }));
  return { ...answer, lines, ...(lists ? { lists } : {}) };
}

function agedLine(line: Line, today: string): Line {
  const checked = line.checked ?? checkedOn(line.text);
  return checked ? { ...line, text: withAge(line.text, checked, today) } : line;
}

/** A row is as old as what it says. */
function agedRows(comparison: Comparison, today: string): Comparison {
  const rows = comparison.rows.map((row) => {
    const checked = row.map(checkedOn).find((day) => day !== undefined);
    return checked && isPastDate(checked, today) ? [withAge(row[0]!, checked, today), ...row.slice(1)] : row;
  });
  return { ...comparison, rows };
}
