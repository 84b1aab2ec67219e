import { numberFormat } from './number-format.ts';

const compact = numberFormat({ notation: 'compact', maximumFractionDigits: 1 });

const MILLION = 1e6;

/** As people say it who count roughly: 2000000 → "2M", 152083 → "150,000", 43 → "43". */
export function sayCount(value: number): string {
  const rounded = value < 100 ? round(value) : Number(value.toPrecision(2));
  return rounded < MILLION ? rounded.toLocaleString('en-US') : compact(rounded);
}

/** Milliseconds in the largest unit that keeps the number readable: 360000 → "6 minutes". */
export function sayDuration(ms: number): string {
  if (ms < 1000) return `${round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 120) return counted(seconds, 'second');
  const minutes = seconds / 60;
  if (minutes < 120) return counted(minutes, 'minute');
  const hours = minutes / 60;
  return hours < 72 ? counted(hours, 'hour') : counted(hours / 24, 'day');
}

function counted(value: number, unit: string): string {
  const rounded = round(value);
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}

/** Megabytes in MB or GB. */
export function saySize(mb: number): string {
  if (mb >= 1024) return `${round(mb / 1024)} GB`;
  if (mb >= 0.1) return `${round(mb)} MB`;
  return mb >= 0.001 ? `${round(mb * 1000)} kB` : `${round(mb * 1e6)} bytes`;
}

export const sayShare = (share: number): string => `${round(share * 100)}%`;

const round = (value: number): number => Number(value.toPrecision(value >= 100 ? 3 : 2));

/** The text as a sentence begins. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
