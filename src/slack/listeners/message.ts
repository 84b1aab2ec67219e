import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { State, Step } from '../../dialogue/state.ts';
import { initialState } from '../../dialogue/state.ts';
import { deliveriesOf, placeOf } from '../place.ts';
import type { Surface } from '../surface.ts';

/** A direct message, or a reply in a thread that we are part of. All other talk in channels is not ours. */
export const message =
  (surface: Surface) =>
  async ({ body, event, context }: AllMiddlewareArgs & SlackEventMiddlewareArgs<'message'>): Promise<void> => {
    if (event.subtype !== undefined && event.subtype !== 'file_share' && event.subtype !== 'thread_broadcast') return;
    if (
      ('bot_id' in event && event.bot_id !== undefined) ||
      event.user === undefined ||
      event.user === context.botUserId
    )
      return;
    const direct = event.channel_type === 'im';
    if (!direct && event.thread_ts === undefined) return;
    const text = event.text ?? '';
    const mentioned = context.botUserId !== undefined && text.includes(`<@${context.botUserId}>`);
    const said = { type: 'said', text, by: event.user, overheard: !direct && !mentioned } as const;
    const reply = (state: State | undefined): Step | undefined => {
      if (state) {
        const step = surface.step(state, said);
        return step.state === state ? undefined : step;
      }
      return direct ? titled(surface.step(initialState, said)) : undefined;
    };
    await surface.advance(placeOf(context.teamId, event), deliveriesOf(body.event_id, context.teamId, event), reply);
  };

/** A direct message opens a conversation that gets a title in the agent pane. */
const titled = (step: Step): Step => ({
  ...step,
  effects: [{ type: 'titled', text: step.heard?.raw || 'A question' }, ...step.effects],
});
