import type { FactorId, FactorValue } from '../../src/domain/profile.ts';
import { agree } from '../../src/nlu/quantities/roles/role-labels.ts';

/** How far above a labeled longest run one that "runs into the limit" may be read. */
const ABOVE = 1.2;

/** Whether what was read says the same as the label. */
export function isSame(factor: FactorId, read: FactorValue | undefined, label: FactorValue | null): boolean {
  if (typeof read !== 'number' || typeof label !== 'number') return read === label;
  return agree(read, label) || (factor === 'max_run_s' && read >= label && read <= label * ABOVE + 1);
}
