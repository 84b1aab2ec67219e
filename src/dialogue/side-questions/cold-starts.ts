import { withNumbers } from '../../knowledge/references.ts';
import { subjectsIn } from '../answers/search/subjects.ts';
import type { Line } from '../effect.ts';
import type { About, Subject } from './about.ts';

const COLD_STARTS = 'F-AWS-11';
const COLD_START = 'term:t-cold-start';
const BUSY =
  'Under {F-AWS-11} of all Lambda calls in production hit one, which takes from under {F-AWS-11/shortest} to over {F-AWS-11/longest}.';
const RARE =
  'On Lambda, the less a function is called, the more common they are, so expect them here; each takes from under {F-AWS-11/shortest} to over {F-AWS-11/longest}.';

const STAYS_UP =
  'With instances that stay up, requests don’t wait. A new one still has to start after a deployment, when it scales out or when one is replaced: send it requests only once its health check says it’s ready, and stop the old one after that.';

/** Of containers that may go to zero no figure is on file. */
const FROM_ZERO =
  'While it’s scaled to zero, the next request waits until an instance has started. I have no figure for how long that takes: it depends on your image and on what it loads, so measure it. To avoid it, keep one instance up, which is billed all month.';
const MODEL_FROM_ZERO =
  'While it’s scaled to zero, the next request waits until an instance with a GPU has started and loaded the model. I have no figure for how long that takes: it grows with the model, so measure it with yours. To avoid it, keep one instance up, which is billed all month.';

/** So few calls that instances are gone between them. */
const FEW = 50_000;
const isRare = ({ traffic, requests_month = FEW }: About['profile']): boolean =>
  traffic === 'sporadic' || requests_month < FEW;

/** What a cold start would mean here: for whom, and how often. */
export const coldStarts: Subject = {
  words: /\bcold[ -]?starts?\b|\bwarm(?:ing)?[ -]?up\b/i,
  answer({ profile, advice, heard }: About): readonly Line[] {
    // "Would SnapStart solve the cold start?" asks about SnapStart.
    if (subjectsIn(heard.tokens).some(({ subject: { id } }) => id !== COLD_START)) return [];
    if (advice.flavour.includes('serverless GPU')) return [{ text: MODEL_FROM_ZERO }];
    if (advice.flavour.includes('scale to zero')) return [{ text: `${effectOn(profile)} ${FROM_ZERO}` }];
    if (advice.verdict !== 'serverless') return [{ text: STAYS_UP }];
    return [{ text: `${effectOn(profile)} ${withNumbers(isRare(profile) ? RARE : BUSY)}`, sources: [COLD_STARTS] }];
  },
};

const unattended = new Set(['event', 'schedule', 'batch']);

function effectOn({ trigger, cold_start }: About['profile']): string {
  if (trigger && unattended.has(trigger))
    return 'They hardly matter here: nobody waits for the work, it just begins a little later.';
  if (cold_start === 'tolerant') return 'You’ll have a few, and you said a short wait is fine.';
  if (cold_start === 'none') return 'You said no request can wait, so keep a few instances warm; you pay for those.';
  if (cold_start === 'under_1s')
    return 'You’ll have a few. They have to stay near a second, so keep the package small.';
  return 'You’ll have a few after quiet spells; if no request can ever wait, tell me, since that can change the advice.';
}
