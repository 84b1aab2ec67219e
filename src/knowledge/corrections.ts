import { building } from './corrections/building.ts';
import { freedom } from './corrections/freedom.ts';
import { money } from './corrections/money.ts';
import { runtime } from './corrections/runtime.ts';
import type { Correction } from './entry.ts';
import { stating } from './references.ts';

export const corrections: readonly Correction[] = [...runtime, ...money, ...building, ...freedom].map(stating);
