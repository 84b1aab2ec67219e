import { likelyEnough } from '../../domain/thresholds.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Reading } from '../answers/readers.ts';
import type { Recognized } from './recognize.ts';

/**
 * The names with those of places that are only talked of beside the workload: denied, offered by somebody, weighed, read
 * about. Whoever runs on one says so in words that the readers know.
 */
export const withoutTalkedOf = (recognized: readonly Recognized[], readings: readonly Reading[]): Recognized[] =>
  recognized.map((named) => (runsThere(named, readings) ? named : { ...named, peripheral: true }));

function runsThere({ kind, id }: Recognized, readings: readonly Reading[]): boolean {
  const { existing } = workloadOf(id).implies;
  if (kind !== 'hosting' || existing === undefined) return true;
  const reading = readings.find(({ factor }) => factor === 'existing');
  return reading !== undefined && reading.probability >= likelyEnough.today;
}
