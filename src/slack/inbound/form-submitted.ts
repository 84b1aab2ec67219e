import type { Event } from '../../dialogue/event.ts';
import type { State, Step } from '../../dialogue/state/state.ts';
import { initialState } from '../../dialogue/state/state.ts';
import { noticeView } from '../blocks/views/notice.ts';
import type { Submission } from '../bolt.ts';
import { isSilenced } from '../settings/admission.ts';
import type { ViewMetadata } from '../views.ts';
import { readFilling } from './form.ts';
import type { Filled } from './form-values.ts';
import type { ListenerContext } from './listener-context.ts';

/** A form that was sent: errors beside the fields, or a step of the conversation that it belongs to. */
export const formSubmitted =
  (advisor: ListenerContext) =>
  async (sent: Submission, form: ViewMetadata['form']): Promise<void> => {
    const { ack, view, body, context } = sent;
    const { channel, thread } = form;
    const admission = await advisor.admit(sent, { channel, person: body.user.id });
    if (isSilenced(admission, channel))
      return ack({ response_action: 'update', view: noticeView('Not here', admission.because) });
    const { setting } = admission;
    const team = context.teamId ?? 'unknown';
    const place = thread
      ? { team, channel, thread, openedIn: [channel] as const }
      : { team, channel, thread: `new:${view.id}` };
    const filled = readFilling(form, view.state.values, advisor);
    const { errors } = filled;
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors });
    const step: Take = (state, event) => advisor.step(state, event, setting);
    await advisor.advance(place, [`view:${view.id}`], (state) => stepOf(step, form, filled, body.user.id, state));
    await ack();
  };

type Take = (state: State, event: Event) => Step;

function stepOf(
  take: Take,
  { mode, known }: ViewMetadata['form'],
  { facts, emptied, part }: Filled,
  by: string,
  state: State | undefined,
): Step | undefined {
  // What was left as it was shown may have been changed by others since.
  const changes = { facts: facts.filter(({ factor, value }) => known[factor] !== value), by };
  if (mode === 'what-if') return state && take(state, { type: 'supposed', ...changes });
  const filled = { type: 'filled', ...changes, emptied, ...(part ? { part } : {}) } as const;
  const step = take(state ?? initialState, filled);
  return state ? step : { ...step, effects: [{ type: 'opening', by, text: '' }, ...step.effects] };
}
