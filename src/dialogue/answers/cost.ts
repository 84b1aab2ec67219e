import { estimateCost } from '../../decision/cost/estimate.ts';
import { billLines } from '../../decision/cost/wording.ts';
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
  const estimate = estimateCost({ ...setting, profile: stated });
  if (!estimate || estimate.bills.length === 0) {
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
  const lines: Line[] = [
    {
      text:
        stated.requests_month === undefined ? 'A month:' : `At ${sayValue('requests_month', stated.requests_month)}:`,
    },
    ...billLines(estimate).map((text) => ({ text })),
  ];
  return { type: 'cost', title: 'Cost', lines, sources: estimate.sources, next: [adviseMe] };
}
