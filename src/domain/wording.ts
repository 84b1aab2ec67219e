/** Made at the first use, for it loads the language's data. */
let compact: Intl.NumberFormat | undefined;

/** 2000000 → "2M". */
export function sayCount(value: number): string {
  compact ??= new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });
  return compact.format(value);
}

/** Milliseconds in the largest unit that keeps the number readable: 360000 → "6 min". */
export function sayDuration(ms: number): string {
  if (ms < 1000) return `${round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 120) return `${round(seconds)} s`;
  const minutes = seconds / 60;
  if (minutes < 120) return `${round(minutes)} min`;
  const hours = minutes / 60;
  return hours < 72 ? `${round(hours)} h` : `${round(hours / 24)} days`;
}

/** Megabytes in MB or GB. */
export const saySize = (mb: number): string => (mb < 1024 ? `${round(mb)} MB` : `${round(mb / 1024)} GB`);

export const sayShare = (share: number): string => `${round(share * 100)} %`;

const round = (value: number): number => Number(value.toPrecision(value >= 100 ? 3 : 2));
