import { workloads } from '../../knowledge/workloads/index.ts';
import type { WorkloadKind, WorkloadRole } from '../../knowledge/workloads/workload.ts';
import type { Token } from '../text/tokens.ts';
import { workFinder } from './kinds-of-work.ts';
import { type Named, nameFinder } from './names.ts';
import { continuesList, isPeripheral } from './peripheral.ts';

export interface Recognized {
  readonly id: string;
  readonly name: string;
  readonly kind: WorkloadKind;
  readonly role: WorkloadRole;
  /** The words it was recognized by. */
  readonly words: string;
  /** The tokens it was recognized in, the last excluded. */
  readonly from: number;
  readonly to: number;
  /** Something that the workload talks to, is compared with, or has left behind. */
  readonly peripheral: boolean;
}

let finders:
  | { readonly names: ReturnType<typeof nameFinder>; readonly work: ReturnType<typeof workFinder> }
  | undefined;

/** Numbers and facts of a text ask for the names in it again. */
const known = new WeakMap<readonly Token[], readonly Recognized[]>();

/** Everything that a text names, in its order; whether it is theirs is for the caller to tell. */
export function recognize(tokens: readonly Token[]): readonly Recognized[] {
  const before = known.get(tokens);
  if (before) return before;
  const found = recognizeAnew(tokens);
  known.set(tokens, found);
  return found;
}

function recognizeAnew(tokens: readonly Token[]): readonly Recognized[] {
  finders ??= { names: nameFinder(workloads), work: workFinder(workloads) };
  const named = finders.names(tokens);
  const described = finders.work(tokens).filter((work) => !named.some((name) => saysSame(name, work)));
  const found: Recognized[] = [];
  for (const each of [...named, ...described].sort((one, other) => one.from - other.from)) {
    const last = found.at(-1);
    const goesOn = last?.peripheral === true && continuesList(tokens, last.to, each.from);
    found.push(recognized(tokens, each, goesOn));
  }
  return found;
}

/** Work that is named in the same words needs no description, whatever else the words remind of. */
const saysSame = (name: Named, work: Named): boolean =>
  (name.workload === work.workload || name.workload.kind === 'work') && name.from < work.to && work.from < name.to;

function recognized(tokens: readonly Token[], { workload, from, to }: Named, goesOn: boolean): Recognized {
  const { id, name, kind, role } = workload;
  return {
    id,
    name,
    kind,
    role,
    words: tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
    from,
    to,
    peripheral: goesOn || isPeripheral(tokens, from, to, kind === 'hosting'),
  };
}
