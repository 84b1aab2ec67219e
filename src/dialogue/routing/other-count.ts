import { asks } from '../../nlu/scope/asking.ts';
import { suppose } from '../advice/what-if.ts';
import { asksThePrice } from '../answers/rank.ts';
import { recounted } from '../corrections/recounted.ts';
import { acknowledge } from '../courtesies.ts';
import { learn, proceed } from '../questions/questionnaire.ts';
import { timesAsMuch } from '../side-questions/other-volume.ts';
import type { State, Step } from '../state/state.ts';
import type { Turn } from '../turn.ts';

const unused = (things: string): string =>
  `The number of ${things} hasn’t played a part so far: neither the advice nor the estimate uses it.`;

/** "And with 50,000 meters?" supposes, and "sorry, it's 50,000 meters" corrects. */
export function otherCount(state: State, turn: Turn): Step | undefined {
  if (state.phase === 'new' || state.asked) return undefined;
  const { heard, setting } = turn;
  const other = recounted(state, turn);
  if (other?.facts.length === 0 && turn.facts.length === 0 && asks(heard.text))
    return acknowledge(state, unused(other.things));
  const facts = other?.facts ?? timesAsMuch(state, turn) ?? [];
  if (facts.length === 0) return undefined;
  const isSupposed = heard.intent === 'what-if' || asks(heard.text) || asksThePrice(heard.text);
  return isSupposed ? suppose(state, facts, setting, { priced: true }) : proceed(learn(state, facts), setting);
}
