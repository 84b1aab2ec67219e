import type { Submission } from '../bolt.ts';
import { readAs } from '../payload/payload.ts';
import type { ViewMetadata } from '../views.ts';
import { valuesSchema } from './form-values.ts';
import type { ListenerContext } from './listener-context.ts';

/** The reason why an answer did not help. */
export const feedbackReason =
  (advisor: ListenerContext) =>
  async ({ ack, view, body, context }: Submission, { channel, thread }: ViewMetadata['feedback']): Promise<void> => {
    const reason = readAs(valuesSchema, view.state.values)['reason']?.['value']?.value?.trim();
    const place = { team: context.teamId ?? 'unknown', channel, thread };
    if (reason) await advisor.decisions.rate(place, { helpful: false, reason, by: body.user.id });
    await ack();
  };
