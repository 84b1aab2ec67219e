import { limitsOf } from '../../decision/provider.ts';
import { checked, kindOf, type RunningKind, type Told } from '../../knowledge/running/kind.ts';
import type { Line } from '../effect.ts';
import type { About } from '../side-questions/about.ts';

/** What there is to know of how the advice runs, where they run it; of several parts each kind once. */
export function toldOf(
  table: Readonly<Record<RunningKind, readonly Told[]>>,
  { advice: { flavour, components }, setting }: Pick<About, 'advice' | 'setting'>,
): readonly Line[] {
  const flavours = components?.components.map((part) => part.flavour) ?? [flavour];
  const theirs = limitsOf(setting.provider);
  return [...new Set(flavours.map((each) => kindOf[each]))]
    .flatMap((kind) => table[kind])
    .filter(({ provider }) => provider === undefined || theirs.includes(provider))
    .map(({ text, sources }) => ({ text, sources, checked }));
}
