import type { ActionValues } from '../../actions.ts';
import { noticeView } from '../../blocks/views/notice.ts';
import { settingsLogView } from '../../blocks/views/settings-log.ts';
import type { Click } from '../../bolt.ts';
import type { SettingsDesk } from '../../settings/desk.ts';
import { tenantOf } from '../../settings/tenant.ts';
import type { ListenerContext } from '../listener-context.ts';
import { ADMINS_ONLY } from './open.ts';

/** More than are listed, so that for each it is known what it changed. */
const MOST_READ = 100;

/** Who changed what and when. */
export const openSettingsLog =
  ({ settings, later }: ListenerContext) =>
  async (click: Click): Promise<void> => {
    const { ack, body, context, client } = click;
    await ack();
    const tenant = tenantOf(body, context);
    later(async () => {
      const isAdmin = await settings.people.isAdmin(tenant, body.user.id);
      const view = isAdmin
        ? settingsLogView(await settings.store.history(tenant, MOST_READ))
        : noticeView('Settings', ADMINS_ONLY);
      await client.views.push({ trigger_id: body.trigger_id, view });
    }, click);
  };

/** Sets again what was set then; version 0 stands for nothing. */
export const restoreSettings =
  (advisor: ListenerContext) =>
  async (click: Click, chosen: ActionValues['settings-restore']): Promise<void> => {
    const { ack, body, context, client } = click;
    const desk = advisor.settings;
    const tenant = tenantOf(body, context);
    const person = body.user.id;
    const isAdmin = await desk.people.isAdmin(tenant, person, true);
    const notice = isAdmin ? await restored(desk, { ...tenant, person }, chosen) : undefined;
    await ack();
    advisor.later(async () => {
      const view = isAdmin
        ? settingsLogView(await desk.store.history(tenant, MOST_READ), notice)
        : noticeView('Settings', ADMINS_ONLY);
      await client.views.update({ view_id: body.view!.id, view });
      if (isAdmin) await advisor.home.publish(client, tenant.team, person);
    });
  };

async function restored(
  { store, readRules }: SettingsDesk,
  { person, ...tenant }: Parameters<SettingsDesk['store']['find']>[0] & { readonly person: string },
  { channel, version, follows }: ActionValues['settings-restore'],
): Promise<string> {
  const content = version === 0 ? {} : (await store.find(tenant, channel, version))?.content;
  if (!content) return 'These settings are gone.';
  if (content.rules !== undefined && readRules(content.rules, content.provider).faults)
    return 'Nothing was changed: the house rules from then name something this release doesn’t know.';
  const saved = await store.add(tenant, { channel, content, person, follows });
  return saved
    ? 'Done. It applies from the next message on.'
    : 'Nothing was changed: somebody else has changed them since you opened this.';
}
