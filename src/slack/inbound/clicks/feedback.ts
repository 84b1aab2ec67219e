import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { z } from 'zod';
import { readAs, readJsonAs } from '../../payload/payload.ts';
import { valuesSchema } from '../form-values.ts';
import type { Surface } from '../listener-context.ts';

const originSchema = z.object({ channel: z.string(), thread: z.string() });

/** The reason why an answer did not help. */
export const feedbackReason =
  (surface: Surface) =>
  async ({
    ack,
    view,
    body,
    context,
  }: AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const { channel, thread } = readJsonAs(originSchema, view.private_metadata);
    const reason = readAs(valuesSchema, view.state.values)['reason']?.['value']?.value?.trim();
    const place = { team: context.teamId ?? 'unknown', channel, thread };
    if (reason) await surface.decisions.rate(place, { helpful: false, reason, by: body.user.id });
    await ack();
  };
