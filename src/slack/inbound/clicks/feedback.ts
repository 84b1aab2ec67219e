import type { ActionValues } from '../../actions.ts';
import { feedbackView } from '../../blocks/views/feedback.ts';
import type { Click } from '../../bolt.ts';
import type { ListenerContext } from '../listener-context.ts';
import { placeIn } from './place.ts';

/** Helpful or not, kept with the decision; for "not" the reason is asked, and may be left out. */
export const feedback =
  (advisor: ListenerContext) =>
  async (click: Click, said: ActionValues['feedback']): Promise<void> => {
    const { ack, body, client } = click;
    const place = placeIn(click);
    if (!place) return ack();
    const helpful = said === 'helpful';
    const known = await advisor.decisions.rate(place, helpful ? { helpful } : { helpful, by: body.user.id });
    if (known) advisor.onRated(helpful);
    await ack();
    if (!known) return;
    const { channel, thread } = place;
    advisor.later(() =>
      helpful
        ? client.chat.postEphemeral({
            channel,
            thread_ts: thread,
            user: body.user.id,
            text: 'Thanks, that’s kept with the decision.',
          })
        : client.views.open({ trigger_id: body.trigger_id, view: feedbackView({ channel, thread }) }),
    );
  };
