import type { Criterion } from '../entry.ts';
import { stating } from '../references.ts';
import { building } from './building.ts';
import { freedom } from './freedom.ts';
import { money } from './money.ts';
import { operating } from './operating.ts';
import { runtime } from './runtime.ts';

export const criteria: readonly Criterion[] = [...money, ...runtime, ...building, ...operating, ...freedom].map(
  stating,
);
