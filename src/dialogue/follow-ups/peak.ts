import { assumedNumbers } from '../../decision/cost/assumptions.ts';
import { TARGET_CPU } from '../../decision/cost/sizing/quantities.ts';
import { inProgress, QUOTA } from '../../decision/fit/soft-limits.ts';
import { limitsOf } from '../../decision/provider.ts';
import { sayValue } from '../../domain/profile.ts';
import { sayCount } from '../../domain/wording.ts';
import type { Provider } from '../../knowledge/facts/fact.ts';
import { fact, numberOf } from '../../knowledge/facts/index.ts';
import { peaks } from '../../knowledge/running/peaks.ts';
import { type Peak, peakIn } from '../../nlu/quantities/peak.ts';
import type { Answer, Line } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { explained } from '../wording/explained.ts';
import { toldOf } from './kinds.ts';

/** Whether what was advised bears a peak: how many are under way at once, and how fast it grows. */
export function atThePeak(about: About): Answer {
  const { heard, profile } = about;
  const peak = peakIn(heard.tokens) ?? (profile.peak_rps === undefined ? undefined : { rps: profile.peak_rps });
  const grows = toldOf(peaks, about);
  if (peak) return explained('At the peak', [...peakLines(about, peak), ...grows]);
  return explained('At the peak', [...grows, { text: 'Tell me how many come in a second, and I’ll work it out.' }]);
}

/** How much is under way at once at such a rate, and what that takes. */
export function peakLines({ profile, advice, setting }: About, peak: Peak): readonly Line[] {
  const assumed = advice.cost?.assumed;
  const ms = profile.avg_ms ?? assumed?.avg_ms ?? assumedNumbers.avg_ms;
  const wait = profile.io_wait ?? assumed?.io_wait ?? assumedNumbers.io_wait;
  const atOnce = 'atOnce' in peak ? peak.atOnce : Math.max(1, inProgress(peak.rps, ms));
  const underWay =
    'atOnce' in peak
      ? `That’s ${sayCount(atOnce)} in progress at once.`
      : `At ${sayCount(peak.rps)} a second and ${sayValue('avg_ms', ms)}${profile.avg_ms === undefined ? ' (assumed)' : ''}, about ${sayCount(atOnce)} ${atOnce === 1 ? 'is' : 'are'} in progress at once.`;
  if (advice.verdict === 'serverless') return [againstQuota(underWay, atOnce, limitsOf(setting.provider))];
  const cores = Math.max(0.1, (atOnce * (1 - wait)) / TARGET_CPU);
  return [
    {
      text: `${underWay} If ${Math.round(wait * 100)}% of that time is waiting, it takes about ${sayCount(Number(cores.toPrecision(2)))} vCPUs, ${Math.round(TARGET_CPU * 100)}% busy; measure before you rely on it.`,
    },
  ];
}

/** What runs at once beside the quota, where that of their provider is on file. */
function againstQuota(underWay: string, atOnce: number, theirs: readonly Provider[]): Line {
  if (!theirs.includes(QUOTA.provider)) return { text: underWay };
  const quota = numberOf(QUOTA.fact);
  const limit = `Lambda’s default of ${quota.toLocaleString('en-US')} at once`;
  const beside =
    atOnce <= quota
      ? `That is within ${limit}.`
      : `That is above ${limit}; ask AWS to raise it well before the day (limit of ${fact(QUOTA.fact).asOf}).`;
  return { text: `${underWay} ${beside}`, sources: [QUOTA.fact] };
}
