import { readOnly } from '../../blocks/replies/reply.ts';
import { section } from '../../blocks/text.ts';
import type { Attempt } from '../posting/attempt.ts';
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
  if (attempt.message.sendings === 0) return postEphemeral(attempt, place, content);
  const about = `This was for you in <#${place.channel}>:`;
  await post(attempt, place.user, undefined, {
    text: `${about}\n${content.text}`,
    ...(content.blocks ? { blocks: [section(about), ...readOnly(content.blocks)] } : {}),
  });
  attempt.onRepeat();
  return undefined;
}
