import type { ActionValues } from '../../actions.ts';
import type { Click } from '../../bolt.ts';
import { formOf, openForm } from '../form.ts';
import type { ListenerContext } from '../listener-context.ts';
import { open } from '../open.ts';
import { placeIn } from './place.ts';

/** "Change answers" and "What if …" under an answer; "Fill in the form" elsewhere. */
export const openPanel =
  (advisor: ListenerContext, mode: 'change' | 'what-if') =>
  async (click: Click): Promise<void> => {
    const { access } = await advisor.admit(click);
    await click.ack();
    const { body, client } = click;
    const place = placeIn(click);
    const channel = access === 'private' ? undefined : body.channel?.id;
    advisor.later(
      () =>
        place
          ? formOf(advisor, mode, client, body.trigger_id, place)
          : openForm(client, body.trigger_id, 'new', async () => ({ channel: channel ?? body.user.id })),
      click,
    );
  };

/** Goes on in a direct message where the advisor is no member of the channel. */
export const continueDirectly =
  (advisor: ListenerContext) =>
  async (click: Click, { say: text }: ActionValues['dm']): Promise<void> => {
    const { ack, body, context } = click;
    const { id: by } = body.user;
    const { direct: setting } = await advisor.admit(click);
    const team = context.teamId ?? 'unknown';
    await open(advisor, {
      team,
      channel: by,
      trigger: body.trigger_id,
      by,
      setting,
      text,
      respondTo: body.response_url,
    });
    await ack();
  };
