import { startedWords, totalWords } from '../../decision/cost/totals.ts';
import { billsOf } from '../../decision/cost/wording.ts';
import type { Setting } from '../../decision/evaluate.ts';
import { contrast } from '../../decision/lean/contrast.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import type { Line } from '../effect.ts';
import type { State } from '../state/state.ts';
import { ruledOutWords } from '../wording/reply-words.ts';
import { beliefsOf } from './assessment.ts';

/** Another option than the advised one in two sentences: what rules it out, or its bill and what weighs most against it. */
export function onOption(
  option: OptionId,
  state: State,
  { cost }: Recommendation,
  setting: Setting,
): (Line & { readonly isOut: boolean }) | undefined {
  const { knockedOut, isOut, cons } = contrast(state.profile, option, beliefsOf(state), setting);
  const [out] = knockedOut;
  if (out) return { text: ruledOutWords(out), sources: out.sources, isOut: true };
  const [con] = cons;
  if (!con) return undefined;
  const bill = cost && billsOf(cost).find((each) => each.option === option);
  const works = isOut ? '' : ` would work too${bill ? `, at ${totalWords(bill)} a month${startedWords(bill)}` : ''}.`;
  return { text: `${verdictName(option)}${works || ':'} ${con.text}`, sources: con.sources, isOut };
}
