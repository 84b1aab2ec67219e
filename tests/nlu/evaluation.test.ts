import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCore } from '../../src/app/advisor.ts';
import { measure } from './evaluation.ts';

/** The figures of each set, and who wrote it. */
interface Baseline {
  readonly about: string;
  readonly dev: Record<string, number>;
  readonly test: Record<string, number>;
}

const { about: _, ...baseline } = JSON.parse(readFileSync('tests/nlu/baseline.json', 'utf8')) as Baseline;
const core = createCore();
/** In percentage points; the calibration error, from 0 to 1, may rise by 0.02. */
const TOLERANCE = 2;

describe.each(['dev', 'test'] as const)('understanding on the %s set', (folder) => {
  const figures = measure(core, folder);

  test.each(Object.entries(baseline[folder]))('%s has not dropped below %d', (name, before) => {
    if (name === 'calibration error') expect(figures[name]).toBeLessThanOrEqual(before + TOLERANCE / 100);
    else expect(figures[name]).toBeGreaterThanOrEqual(before - TOLERANCE);
  });
});
