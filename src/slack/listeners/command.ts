import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { help } from '../../dialogue/courtesies.ts';
import { isReply } from '../../dialogue/effect.ts';
import { say } from '../../dialogue/say.ts';
import { initialState } from '../../dialogue/state.ts';
import { blocksFor } from '../blocks/index.ts';
import type { Surface } from '../surface.ts';
import { open } from './open.ts';

const empty = /^\s*(?:help|\?)?\s*$/i;

/** With a question: a conversation in a thread of its own. Without: help that only the asker sees. */
export const command =
  (surface: Surface) =>
  async ({
    ack,
    context,
    command: { text, user_id, team_id, channel_id, trigger_id, response_url },
  }: AllMiddlewareArgs & SlackCommandMiddlewareArgs): Promise<void> => {
    if (empty.test(text)) {
      const [reply] = help(initialState).effects.filter(isReply);
      await ack({ response_type: 'ephemeral', text: say(reply!), blocks: blocksFor(reply!) });
      return;
    }
    await open(surface, {
      team: context.teamId ?? team_id,
      channel: channel_id,
      trigger: trigger_id,
      by: user_id,
      text,
      respondTo: response_url,
    });
    await ack();
  };
