import { createHash } from 'node:crypto';
import type { AdminSettings } from '../../../decision/house-rules/admin-settings.ts';
import type { Tenant } from '../../../store/workspaces/settings.ts';
import { noticeView } from '../../blocks/views/notice.ts';
import { settingsView } from '../../blocks/views/settings.ts';
import type { Shown } from '../../blocks/views/settings-fields.ts';
import type { Submission } from '../../bolt.ts';
import { readAs } from '../../payload/payload.ts';
import { changesBetween } from '../../settings/changes.ts';
import { tenantOf } from '../../settings/tenant.ts';
import type { ViewMetadata } from '../../views.ts';
import type { ListenerContext } from '../listener-context.ts';
import { readSettings, settingsValuesSchema } from './draft.ts';
import { ADMINS_ONLY } from './open.ts';
import { isShown, rulesEntered } from './rules.ts';
import { currentIn, withDraft } from './shown.ts';

const OVERTAKEN = noticeView(
  'Not saved',
  'Somebody else has changed these settings in the meantime. Close this, and open them again.',
);

type Metadata = ViewMetadata['settings'];

/** Settings that were sent: errors beside the fields, a preview, or once that has been seen, the new settings. */
export const settingsSubmitted =
  (advisor: ListenerContext) =>
  async (sent: Submission, metadata: Metadata): Promise<void> => {
    const { ack, body, client, context, view } = sent;
    const desk = advisor.settings;
    const tenant = tenantOf(body, context);
    // Asked again: whoever lost the role since the modal was opened changes nothing any more.
    if (!(await desk.people.isAdmin(tenant, body.user.id, true)))
      return ack({ response_action: 'update', view: noticeView('Settings', ADMINS_ONLY) });
    const current = await currentIn(desk, tenant, metadata.channel);
    if (current.version !== metadata.version) return ack({ response_action: 'update', view: OVERTAKEN });
    const entered = readAs(settingsValuesSchema, view.state.values);
    const rules = await rulesEntered(client, entered, metadata, current.shown.settings.rules);
    if ('fault' in rules) return ack({ response_action: 'errors', errors: { [rules.field]: rules.fault } });
    const { settings, errors } = readSettings(entered, rules, current.shown, desk.readRules);
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors });
    const draft: Draft = { tenant, metadata, settings, file: rules.file, before: current.shown };
    return metadata.previewed === digestOf(settings) ? save(advisor, sent, draft) : preview(advisor, sent, draft);
  };

interface Draft {
  readonly tenant: Tenant;
  readonly metadata: Metadata;
  readonly settings: AdminSettings;
  /** Where the house rules are from, if from a file. */
  readonly file: string | undefined;
  readonly before: Shown;
}

/** Names what was previewed, so that nothing else is saved. */
const digestOf = (settings: AdminSettings): string =>
  createHash('sha256').update(JSON.stringify(settings)).digest('base64url');

async function preview(advisor: ListenerContext, { ack, body, client, view }: Submission, draft: Draft): Promise<void> {
  const { tenant, metadata, settings, before } = draft;
  const shown = withDraft(before, settings);
  const changes = changesBetween(before.settings, settings);
  const unseen = unseenOf(draft);
  await ack({ response_action: 'update', view: settingsView(unseen, shown, { changes }) });
  advisor.later(async () => {
    const { channel } = metadata;
    const found = await advisor.settings.previewOf(tenant, body.user.id, { channel, content: settings });
    const seen = settingsView({ ...unseen, previewed: digestOf(settings) }, shown, { changes, preview: found });
    await client.views.update({ view_id: view.id, view: seen });
  });
}

/** What travels in the preview. What was uploaded is shown in the field for text, if it fits there. */
function unseenOf({ metadata, settings, file }: Draft): Metadata {
  const { previewed: _, file: _file, ...rest } = metadata;
  if (file === undefined) return rest;
  const filled = metadata.filled + 1;
  return isShown(settings.rules) ? { ...rest, filled } : { ...rest, filled, file };
}

async function save(advisor: ListenerContext, { ack, body, client }: Submission, draft: Draft): Promise<void> {
  const { tenant, metadata, settings, before } = draft;
  const { channel, version } = metadata;
  const person = body.user.id;
  const saved = await advisor.settings.store.add(tenant, { channel, content: settings, person, follows: version });
  const notice = saved
    ? noticeView('Saved', 'Saved. It applies from the next message on.', ...changesBetween(before.settings, settings))
    : OVERTAKEN;
  await ack({ response_action: 'update', view: notice });
  if (saved) advisor.later(() => advisor.home.publish(client, tenant.team, person));
}
