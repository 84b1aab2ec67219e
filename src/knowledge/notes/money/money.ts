import type { Note } from '../../entry.ts';
import { moneyDiscountsNotes } from './money-discounts.ts';
import { moneyFunctionsNotes } from './money-functions.ts';
import { moneyHabitNotes } from './money-habits.ts';
import { moneyNetworkNotes } from './money-network.ts';
import { moneyPlanningNotes } from './money-planning.ts';

export const moneyNotes: readonly Note[] = [
  ...moneyDiscountsNotes,
  ...moneyFunctionsNotes,
  ...moneyNetworkNotes,
  ...moneyPlanningNotes,
  ...moneyHabitNotes,
];
