import type { Undelivered } from '../../../dialogue/effect.ts';
import { isDirect } from '../../api/direct.ts';
import type { Attempt } from '../posting/attempt.ts';
import { failureOf } from '../posting/failure.ts';
import { post } from '../posting/post.ts';
import { showToOne } from './direct-message.ts';

const TEXT = 'I couldn’t deliver one of my replies to you. Please ask me again.';

/** Tells a person that a reply was lost: where it belongs, or in a direct message where that is no longer possible. */
export async function tellUndelivered(attempt: Attempt, { by }: Undelivered): Promise<void> {
  const { channel, thread } = attempt.message;
  if (isDirect(channel)) {
    await post(attempt, channel, thread, { text: TEXT });
    return;
  }
  try {
    await showToOne(attempt, { channel, thread, user: by }, { text: TEXT });
  } catch (error) {
    if (failureOf(error).kind !== 'permanent') throw error;
    await post(attempt, by, undefined, { text: `${TEXT} It was for <#${channel}>.` });
  }
}
