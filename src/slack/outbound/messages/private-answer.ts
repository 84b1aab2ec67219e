import { type Effect, isReply, type PrivateAnswer } from '../../../dialogue/effect.ts';
import { respond } from '../../api/response-url.ts';
import { privateMessage } from '../../blocks/replies/private-message.ts';
import { type Attempt, show } from '../posting/attempt.ts';
import { UnclearResponseError } from '../posting/failure.ts';
import { post } from '../posting/post.ts';

const PATIENCE_MS = 8000;

/** Where the advisor may not post, the asker alone gets the answer, with the two ways on. */
export async function answerPrivately(attempt: Attempt, { by, text, respondTo, reply }: PrivateAnswer): Promise<void> {
  const { sendings, attempts } = attempt.message;
  const content = privateMessage(text, reply);
  if (respondTo && sendings === 0 && attempts === 0) {
    const body = { response_type: 'ephemeral', ...content };
    const { slackApiUrl } = attempt.client;
    const outcome = await show(attempt, 'response_url', () => respond(respondTo, slackApiUrl, body, PATIENCE_MS));
    if (outcome === 'taken') return;
    if (outcome === 'unclear') throw new UnclearResponseError();
    attempt.sendings -= 1;
  }
  await post(attempt, by, undefined, content);
  if (sendings > 0) attempt.onRepeat();
}

/** What an opening that cannot be posted becomes, with the first of the replies that were to follow it. */
export const privateAnswerTo = (
  { by, text, respondTo }: Extract<Effect, { readonly type: 'opening' }>,
  withdrawn: readonly Effect[],
): PrivateAnswer => {
  const reply = withdrawn.find(isReply);
  return {
    type: 'private-answer',
    by,
    text,
    ...(respondTo === undefined ? {} : { respondTo }),
    ...(reply ? { reply } : {}),
  };
};
