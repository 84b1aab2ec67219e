import type { ModalView } from '@slack/types';
import type { ActionValues } from '../../actions.ts';
import { repositoryView } from '../../blocks/views/record-export.ts';
import type { Click } from '../../bolt.ts';
import { tenantOf } from '../../settings/tenant.ts';
import { metadataOf, type ViewMetadata } from '../../views.ts';
import type { ListenerContext } from '../listener-context.ts';
import { type Looker, recordShown, registerShown, settingAt } from './shown.ts';

type Metadata = ViewMetadata['record'];

export const lookerOf = ({ body, context, client }: Click): Looker => ({
  team: context.teamId ?? 'unknown',
  person: body.user.id,
  client,
  tenant: tenantOf(body, context),
});

/** In the modal that was clicked in, or in a new one from the Home tab. */
export async function show({ body, client }: Click, view: ModalView): Promise<void> {
  if (body.view?.type === 'modal') await client.views.update({ view_id: body.view.id, view });
  else await client.views.open({ trigger_id: body.trigger_id, view });
}

/** What travels in the record that was clicked in; from a list, the list. */
export function recordIn({ body }: Click): Metadata | undefined {
  const { callback_id, private_metadata = '' } = body.view ?? {};
  return callback_id === 'record' || callback_id === 'record-text'
    ? metadataOf(callback_id, private_metadata)
    : undefined;
}

const queryIn = ({ body }: Click): Metadata['query'] =>
  body.view?.callback_id === 'register' ? metadataOf('register', body.view.private_metadata) : {};

export const openRegister =
  (advisor: ListenerContext) =>
  async (click: Click, query: ActionValues['register']): Promise<void> => {
    await click.ack();
    advisor.later(async () => show(click, await registerShown(advisor, lookerOf(click), query)));
  };

export const openRecord =
  (advisor: ListenerContext) =>
  async (click: Click, { id }: ActionValues['record']): Promise<void> => {
    await click.ack();
    const metadata = recordIn(click) ?? { id, query: queryIn(click) };
    advisor.later(async () => show(click, await recordShown(advisor, lookerOf(click), metadata)));
  };

/** Puts a decision that somebody looks at again into the register. */
export const recordThis =
  (advisor: ListenerContext) =>
  async (click: Click, { conversation }: ActionValues['record-this']): Promise<void> => {
    const looker = lookerOf(click);
    const { team, person } = looker;
    const own = await advisor.home.find(team, person, conversation);
    const setting = own && (await settingAt(advisor, looker, own.decision.channel));
    const id = setting && (await advisor.register.record(team, person, conversation, setting));
    await click.ack();
    if (id) advisor.later(async () => show(click, await recordShown(advisor, looker, { id, query: {} })));
  };

export const askRepository =
  (advisor: ListenerContext) =>
  async (click: Click): Promise<void> => {
    await click.ack();
    const metadata = recordIn(click);
    if (metadata) advisor.later(() => show(click, repositoryView(metadata)));
  };

/** A button that leads out of Slack tells of it, and nothing follows. */
export const followLink =
  () =>
  ({ ack }: Click): Promise<void> =>
    ack();
