import { whatIf } from '../advice/what-if.ts';
import type { Answer } from '../effect.ts';
import type { About } from '../side-questions/about.ts';
import { multipleIn } from '../side-questions/other-volume.ts';
import { explained } from '../wording/explained.ts';
import { unitIn } from '../wording/unit.ts';

/** How much growth is meant where nobody says. */
const TENFOLD = 10;
/** What grows with the number of those who use it. */
const growing = ['requests_month', 'connections', 'peak_rps'] as const;

/** What would be different with so many times as much. */
export function ifItGrows({ heard, state, setting }: About): Answer {
  const { profile } = state;
  const stated = heard.facts.filter(({ factor }) => growing.some((each) => each === factor));
  const multiple = multipleIn(heard.text);
  const times = multiple ?? TENFOLD;
  const facts =
    stated.length > 0 && multiple === undefined
      ? stated
      : growing.flatMap((factor) => {
          const known = profile[factor];
          return known === undefined ? [] : [{ factor, value: known * times }];
        });
  if (facts.length > 0) return whatIf(state, facts, setting, { priced: true });
  return explained('If it grows', [
    {
      text: `I can’t work that out yet: tell me how many ${unitIn(state) ?? 'requests'} a month there are today, and I’ll work out ${times} times that.`,
    },
  ]);
}
