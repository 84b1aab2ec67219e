import { readOnly } from '../../blocks/replies/reply.ts';
import { section } from '../../blocks/text.ts';
import type { Attempt } from '../posting/attempt.ts';
import { failureOf } from '../posting/failure.ts';
import { type Content, post, postEphemeral } from '../posting/post.ts';

interface Place {
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly user: string;
}

/**
 * Shows something to one person in a channel. That cannot be looked up, so after an attempt that may have shown it the
 * person gets it as a direct message, which can.
 */
export async function showToOne(attempt: Attempt, place: Place, content: Content): Promise<string | undefined> {
  if (attempt.message.unanswered === 0) return postEphemeral(attempt, place, content);
  const about = `This was for you in <#${place.channel}>:`;
  await postDirect(attempt, place.user, {
    text: `${about}\n${content.text}`,
    ...(content.blocks ? { blocks: [section(about), ...readOnly(content.blocks)] } : {}),
  });
  attempt.onRepeat();
  return undefined;
}

/** Writes to a person; where Slack refuses that, what went another way before may still have been shown. */
export async function postDirect(attempt: Attempt, person: string, content: Content): Promise<void> {
  try {
    await post(attempt, person, undefined, content);
  } catch (error) {
    if (failureOf(error).kind !== 'unclear') attempt.sent = false;
    throw error;
  }
}
