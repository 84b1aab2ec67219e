import { type FactorId, type FactorValue, sayValue } from '../../domain/profile.ts';
import { sayNames, sayRefused } from '../../domain/refusals.ts';
import { providerNames } from '../../knowledge/facts/fact.ts';
import type { Knowledge } from '../state/knowledge.ts';
import { toldSoFar } from '../state/parts.ts';

/** What became of what people had said: "now 5M requests a month (was 2M requests a month); no longer: needs a GPU". */
export function sayDifference(before: Knowledge, after: Knowledge): string {
  const [old, now] = [toldSoFar(before), toldSoFar(after)];
  const gone = entries(old).filter(([factor]) => now[factor] === undefined);
  const changed = entries(now).filter(([factor, value]) => old[factor] !== value);
  const saidNow = changed.map(([factor, value]) => {
    const was = old[factor];
    return was === undefined ? sayValue(factor, value) : `${sayValue(factor, value)} (was ${sayValue(factor, was)})`;
  });
  if (before.provider !== after.provider)
    saidNow.push(after.provider ? `on ${providerNames[after.provider]}` : 'on any provider');
  const refused = after.refused.filter((each) => !before.refused.includes(each));
  const possible = before.refused.filter((each) => !after.refused.includes(each));
  if (refused.length > 0) saidNow.push(sayRefused(refused));
  if (possible.length > 0) saidNow.push(`${sayNames(possible)} possible`);
  return [
    saidNow.length > 0 ? `now ${saidNow.join(', ')}` : '',
    gone.length > 0 ? `no longer ${gone.map(([factor, value]) => sayValue(factor, value)).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

const entries = (profile: object) => Object.entries(profile) as [FactorId, FactorValue][];
