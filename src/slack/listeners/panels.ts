import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { saySchema } from '../blocks/buttons.ts';
import { feedbackView } from '../blocks/feedback.ts';
import { carried, clickedSchema } from '../click.ts';
import { readAs } from '../payload.ts';
import { placeOf } from '../place.ts';
import type { Surface } from '../surface.ts';
import { formOf, openForm } from './form.ts';
import { open } from './open.ts';

type Click = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction>;

/** The place of the message that was clicked in, if it was a message. */
const placeIn = ({ body, context }: Click) =>
  body.channel && body.message
    ? placeOf(context.teamId, {
        channel: body.channel.id,
        ts: body.message.ts,
        thread_ts: body.message['thread_ts'],
      })
    : undefined;

/** "Change answers" and "What if …" under an answer; "Fill in the form" elsewhere. */
export const openPanel =
  (surface: Surface, mode: 'change' | 'what-if') =>
  async (click: Click): Promise<void> => {
    await click.ack();
    const { body, client } = click;
    const place = placeIn(click);
    surface.later(
      () =>
        place
          ? formOf(surface, mode, client, body.trigger_id, place)
          : openForm(client, body.trigger_id, 'new', async () => ({ channel: body.channel?.id ?? body.user.id })),
      click,
    );
  };

/** Helpful or not, kept with the decision; for "not" the reason is asked, and may be left out. */
export const feedback =
  (surface: Surface) =>
  async (click: Click): Promise<void> => {
    const { ack, body, client } = click;
    const place = placeIn(click);
    const clicked = clickedSchema.safeParse(body.actions[0]).data;
    if (!place || !clicked) return ack();
    const helpful = clicked.value === 'helpful';
    const known = await surface.decisions.rate(place, helpful ? { helpful } : { helpful, by: body.user.id });
    if (known) surface.onRated(helpful);
    await ack();
    if (!known) return;
    surface.later(() =>
      helpful
        ? client.chat.postEphemeral({
            channel: place.channel,
            thread_ts: place.thread,
            user: body.user.id,
            text: 'Thank you, that is kept with the decision.',
          })
        : client.views.open({ trigger_id: body.trigger_id, view: feedbackView(JSON.stringify(place)) }),
    );
  };

/** Draws the Home tab with the decisions that hold a word. */
export const search =
  (surface: Surface) =>
  async ({ ack, body, context, client }: Click): Promise<void> => {
    await ack();
    const { value } = readAs(clickedSchema, body.actions[0]);
    surface.later(() => surface.home.publish(client, context.teamId ?? 'unknown', body.user.id, value?.trim()));
  };

/** Goes on in a direct message where the advisor is no member of the channel. */
export const continueDirectly =
  (surface: Surface) =>
  async ({ ack, body, context }: Click): Promise<void> => {
    const said = saySchema.safeParse(carried(readAs(clickedSchema, body.actions[0]))).data;
    const { id: by } = body.user;
    const team = context.teamId ?? 'unknown';
    if (said)
      await open(surface, {
        team,
        channel: by,
        trigger: body.trigger_id,
        by,
        text: said.say,
        respondTo: body.response_url,
      });
    await ack();
  };
