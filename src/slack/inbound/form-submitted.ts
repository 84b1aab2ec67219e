import type { State, Step } from '../../dialogue/state/state.ts';
import { initialState } from '../../dialogue/state/state.ts';
import type { Submission } from '../bolt.ts';
import type { ViewMetadata } from '../views.ts';
import { readFilling } from './form.ts';
import type { Filled } from './form-values.ts';
import type { ListenerContext } from './listener-context.ts';

/** A form that was sent: errors beside the fields, or a step of the conversation that it belongs to. */
export const formSubmitted =
  (advisor: ListenerContext) =>
  async ({ ack, view, body, context }: Submission, form: ViewMetadata['form']): Promise<void> => {
    const { channel, thread } = form;
    const place = { team: context.teamId ?? 'unknown', channel, thread: thread ?? `new:${view.id}` };
    const filled = readFilling(form, view.state.values, advisor);
    const { errors } = filled;
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors });
    await advisor.advance(place, [`view:${view.id}`], (state) => stepOf(advisor, form, filled, body.user.id, state));
    await ack();
  };

function stepOf(
  advisor: ListenerContext,
  { mode, known }: ViewMetadata['form'],
  { facts, emptied, part }: Filled,
  by: string,
  state: State | undefined,
): Step | undefined {
  // What was left as it was shown may have been changed by others since.
  const changes = { facts: facts.filter(({ factor, value }) => known[factor] !== value), by };
  if (mode === 'what-if') return state && advisor.step(state, { type: 'supposed', ...changes });
  const filled = { type: 'filled', ...changes, emptied, ...(part ? { part } : {}) } as const;
  const step = advisor.step(state ?? initialState, filled);
  return state ? step : { ...step, effects: [{ type: 'opening', by, text: '' }, ...step.effects] };
}
