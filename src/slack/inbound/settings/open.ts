import type { ActionValues } from '../../actions.ts';
import { noticeView } from '../../blocks/views/notice.ts';
import { settingsView } from '../../blocks/views/settings.ts';
import type { Click } from '../../bolt.ts';
import { tenantOf } from '../../settings/tenant.ts';
import type { ListenerContext } from '../listener-context.ts';
import { currentIn } from './shown.ts';

export const ADMINS_ONLY = 'Only admins and owners of this workspace can see and change its settings.';
const OPENING = 'Opening the settings … If they aren’t here in a few seconds, close this and try again.';

/** The settings of the workspace, for its admins. */
export const openSettings = (advisor: ListenerContext) => (click: Click) => openFor(advisor, click, undefined, 'open');

/** The settings of one channel, above those of the workspace. */
export const openChannelSettings =
  (advisor: ListenerContext) =>
  (click: Click, channel: ActionValues['settings-channel']): Promise<void> =>
    openFor(advisor, click, channel, 'push');

async function openFor(
  { settings, later }: ListenerContext,
  click: Click,
  channel: string | undefined,
  how: 'open' | 'push',
): Promise<void> {
  const { ack, body, context, client } = click;
  await ack();
  const tenant = tenantOf(body, context);
  later(async () => {
    // Slack allows three seconds for this, and may be asked who the person is.
    const loading = noticeView('Settings', OPENING);
    const { view, response_metadata } = await client.views[how]({ trigger_id: body.trigger_id, view: loading });
    const takesFiles = response_metadata?.scopes?.includes('files:read') ?? false;
    const isAdmin = await settings.people.isAdmin(tenant, body.user.id);
    const { shown, version } = await currentIn(settings, tenant, channel);
    const metadata = { version, takesFiles, filled: 0, ...(channel === undefined ? {} : { channel }) };
    const found = settingsView(metadata, shown);
    await client.views.update({ view_id: view!.id!, view: isAdmin ? found : noticeView('Settings', ADMINS_ONLY) });
  }, click);
}
