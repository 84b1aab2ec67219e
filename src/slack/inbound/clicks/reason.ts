import { reasonFor } from '../../../dialogue/advice/why.ts';
import { settingFor } from '../../../dialogue/state/state.ts';
import type { ActionValues } from '../../actions.ts';
import { blocksFor, textFor } from '../../blocks/replies/reply.ts';
import { type Click, packed } from '../../bolt.ts';
import type { ListenerContext } from '../listener-context.ts';
import { placeIn } from './place.ts';

const LONGEST_TEXT = 3000;

/** "Why do you ask?": the person who clicks alone is shown why, and where each answer would lead. */
export const explainReason =
  (advisor: ListenerContext) =>
  async (click: Click, { factor }: ActionValues['reason']): Promise<void> => {
    const { ack, body, client } = click;
    const place = placeIn(click);
    const { setting } = await advisor.admit(click);
    await ack();
    if (!place) return;
    const { channel, thread } = place;
    advisor.later(async () => {
      const state = await advisor.find(place);
      if (!state) return;
      const reason = reasonFor(state, factor, settingFor(state, setting));
      await client.chat.postEphemeral({
        channel,
        thread_ts: thread,
        user: body.user.id,
        text: textFor(reason, LONGEST_TEXT),
        blocks: packed(blocksFor(reason)),
      });
    }, click);
  };
