export type Row = Readonly<Record<string, string | number>>;

/** Rows under one heading, the first column to the left. */
export function table(title: string, rows: readonly Row[]): string {
  if (rows.length === 0) return `${title}\n  nothing to measure\n`;
  const names = Object.keys(rows[0]!);
  const cells = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
  const widths = names.map((_, at) => Math.max(...cells.map((line) => line[at]!.length)));
  const lines = cells.map((line) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
  );
  return `${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n`;
}

/** A share in per cent, with one decimal; a dash where there is nothing to share. */
export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
