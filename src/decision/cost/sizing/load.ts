import type { Profile } from '../../../domain/profile.ts';

export const HOURS = 730;
export const SECONDS = HOURS * 3600;

/** Peak load over average load for each pattern. */
export const peakToAverage: Record<NonNullable<Profile['traffic']>, number> = {
  sporadic: 8,
  spiky: 8,
  seasonal: 8,
  diurnal: 3,
  steady: 1.5,
};

/** 24 hourly multiples of the average load whose highest is the peak; solved once for each peak. */
export function dayOf(peak: number): readonly number[] {
  let day = days.get(peak);
  if (!day) {
    day = solve(peak);
    days.set(peak, day);
  }
  return day;
}
const days = new Map<number, readonly number[]>();

/** Finds the power of a raised cosine whose highest hour is `peak` times its mean. */
function solve(peak: number): readonly number[] {
  let low = 0.01;
  let high = 60;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (Math.max(...curve(middle)) < peak) low = middle;
    else high = middle;
  }
  return curve((low + high) / 2);
}

function curve(power: number): number[] {
  const hours = Array.from({ length: 24 }, (_, hour) => ((1 + Math.cos(((hour - 14) / 12) * Math.PI)) / 2) ** power);
  const mean = hours.reduce((sum, hour) => sum + hour, 0) / 24;
  return hours.map((hour) => hour / mean);
}
