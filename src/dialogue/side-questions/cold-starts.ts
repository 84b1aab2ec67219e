import { numberOf } from '../../knowledge/facts/index.ts';
import type { Line } from '../effect.ts';
import type { About, Subject } from './about.ts';

const COLD_STARTS = 'F-AWS-11';

/** What a cold start would mean here: for whom, and how often. */
export const coldStarts: Subject = {
  words: /\bcold[ -]?starts?\b|\bwarm(?:ing)?[ -]?up\b/i,
  answer: ({ profile, advice }: About): readonly Line[] =>
    advice.verdict === 'serverless' || advice.flavour.includes('scale to zero')
      ? [
          {
            text: `${effectOn(profile)} On Lambda about ${numberOf(COLD_STARTS)}% of calls meet one, which takes from a tenth of a second to over a second.`,
            sources: [COLD_STARTS],
          },
        ]
      : [{ text: 'Not an issue with this advice: the instances stay up, so no request has to wait for one to start.' }],
};

const unattended = new Set(['event', 'schedule', 'batch']);

function effectOn({ trigger, cold_start }: About['profile']): string {
  if (trigger && unattended.has(trigger))
    return 'They hardly matter here: nobody waits for the work, it just begins a little later.';
  if (cold_start === 'tolerant') return 'You’ll have a few, and you said that a short wait is fine.';
  if (cold_start === 'none') return 'You said that no request may wait, so keep a few instances warm, which is billed.';
  if (cold_start === 'under_1s')
    return 'You’ll have a few. They have to stay near a second, so keep the package small.';
  return 'You’ll have a few after quiet spells; if no request may ever wait, tell me, since that can change the advice.';
}
