import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { checked, kindOf, type RunningKind, type Told } from '../../knowledge/running/kind.ts';
import type { Line } from '../effect.ts';

/** How what was advised runs; of several parts each kind once. */
export function kindsOf({ flavour, components }: Recommendation): readonly RunningKind[] {
  const flavours = components?.components.map((part) => part.flavour) ?? [flavour];
  return [...new Set(flavours.map((each) => kindOf[each]))];
}

export const told = ({ text, sources }: Told): Line => ({ text, sources, checked });
