import { estimateCost } from '../../decision/cost/estimate.ts';
import { assumedWords, breakEvenWords, usd } from '../../decision/cost/wording.ts';
import type { Setting } from '../../decision/evaluate.ts';
import { type Profile, sayValue } from '../../domain/profile.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { adviseMe } from '../courtesies.ts';
import type { Answer, Line } from '../effect.ts';
import { profileOf } from '../event.ts';
import { explain } from './explain.ts';

/** The monthly figures for the numbers given, or how the bills work where none are. */
export function cost(heard: Pick<Understanding, 'facts'>, profile: Profile, setting: Setting): Answer {
  const stated = {
    ...profile,
    ...profileOf(heard.facts),
  } as Profile;
  const estimate = estimateCost(stated, setting.prices);
  if (!estimate) {
    const general = explain('cost');
    return {
      ...general,
      type: 'cost',
      lines: [
        ...general.lines,
        {
          text: stated.gpu
            ? 'The list prices I know hold no GPU, so I cannot work this one out.'
            : 'Tell me the requests a month, the time and the memory of one request, and I work it out.',
        },
      ],
    };
  }
  const assumed = assumedWords(estimate);
  const lines: Line[] = [
    { text: `At ${sayValue('requests_month', stated.requests_month!)}, list prices a month:` },
    { text: `Functions: ${usd(estimate.serverless)}` },
    { text: `Always-on containers: ${usd(estimate.containers)}` },
    { text: `Containers billed per request: ${usd(estimate.onDemandContainers)}` },
    { text: `Virtual machines: ${usd(estimate.vms)}` },
    { text: breakEvenWords(estimate.breakEven) },
    ...(assumed ? [{ text: assumed }] : []),
    { text: `Not included: ${estimate.notIncluded}.` },
  ];
  return { type: 'cost', title: 'Cost', lines, sources: estimate.sources, next: [adviseMe] };
}
