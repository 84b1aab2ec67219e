import type { KnownBlock, PlainTextOption } from '@slack/types';
import type { PlacedDecision } from '../../../store/conversations/decisions.ts';
import { actionId, audiences } from '../../actions.ts';
import { isDirect } from '../../api/direct.ts';
import { option } from '../buttons.ts';

type Audience = (typeof audiences)[number];

const labels: Record<Audience, string> = {
  owner: 'Only me',
  place: 'People who can see the channel',
  workspace: 'Everyone in this workspace',
};

export const audienceOf = ({ shared, listed_in }: Pick<PlacedDecision, 'shared' | 'listed_in'>): Audience =>
  shared === 0 ? 'owner' : listed_in === null ? 'place' : 'workspace';

/** Lets its owner choose who finds a decision, and says what they find. */
export function audienceBlock(
  decision: Pick<PlacedDecision, 'channel' | 'shared' | 'listed_in'>,
  action: 'audience' | 'record-audience' = 'audience',
  mark = '',
): KnownBlock {
  const choice = (audience: Audience): PlainTextOption => option(action, labels[audience], audience);
  // In a direct message the channel is seen by its owner alone.
  const offered = audiences.filter((audience) => audience !== 'place' || !isDirect(decision.channel));
  const current = audienceOf(decision);
  return {
    type: 'section',
    block_id: `audience${mark}`,
    text: {
      type: 'mrkdwn',
      text: '*Who can find it on their Home tab and under “All decisions”?* They see the first words of the question and this advice, and can open this view. Guests and people from other organizations never do.',
    },
    accessory: {
      type: 'static_select',
      action_id: actionId(action),
      options: offered.map(choice),
      initial_option: choice(offered.includes(current) ? current : 'owner'),
      confirm: {
        title: { type: 'plain_text', text: 'Change who sees this?' },
        text: {
          type: 'plain_text',
          text: 'The people you choose see the first words of your question and the advice on their Home tab, even if you asked in a private channel or a direct message.',
        },
        confirm: { type: 'plain_text', text: 'Change' },
        deny: { type: 'plain_text', text: 'Cancel' },
      },
    },
  };
}
