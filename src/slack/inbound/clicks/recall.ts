import type { Setting } from '../../../decision/evaluate.ts';
import { assessmentOf } from '../../../dialogue/advice/assessment.ts';
import { type State, settingFor } from '../../../dialogue/state/state.ts';
import { headlineOf } from '../../../present/say.ts';
import type { Audience, Remembered } from '../../../store/conversations/decisions.ts';
import type { ActionValues } from '../../actions.ts';
import { isDirect } from '../../api/direct.ts';
import { linkTo } from '../../api/link.ts';
import { isOrganization } from '../../api/user.ts';
import { recallView } from '../../blocks/views/home.ts';
import type { Click } from '../../bolt.ts';
import { tenantOf } from '../../settings/tenant.ts';
import { metadataOf } from '../../views.ts';
import type { ListenerContext } from '../listener-context.ts';

/** An old decision, made again with what is known today. */
export const recall =
  (advisor: ListenerContext) =>
  async ({ ack, body, context, client }: Click, { conversation }: ActionValues['recall']): Promise<void> => {
    await ack();
    const team = context.teamId ?? 'unknown';
    advisor.later(async () => {
      const found = await advisor.home.find(team, body.user.id, conversation);
      if (!found) return;
      const { decision, thread } = found;
      const link = thread ? await linkTo(client, decision.channel, thread) : undefined;
      const isOwn = decision.person === body.user.id;
      const channel = isDirect(decision.channel) ? undefined : decision.channel;
      const { here } = await advisor.settings.rulings.inForce({ ...tenantOf(body, context), channel });
      await client.views.open({
        trigger_id: body.trigger_id,
        view: recallView(decision, sayToday(found, here.setting), link, isOwn),
      });
    });
  };

function sayToday({ decision, state }: Remembered<State>, setting: Setting): string {
  const today = assessmentOf(state, settingFor(state, setting)).recommendation;
  const same =
    today.verdict === decision.verdict &&
    today.flavour === decision.flavour &&
    today.confidence === decision.confidence;
  if (same) return `unchanged, with the knowledge as of ${today.knowledge}.`;
  const why = today.pros[0] ? ` ${today.pros[0].text}` : '';
  return `${headlineOf(today)}, with the knowledge as of ${today.knowledge} instead of ${decision.knowledge}.${why}`;
}

/** The owner of a decision says who finds it on their Home tab. */
export const setAudience =
  (advisor: ListenerContext) =>
  async ({ ack, body, context, client }: Click, chosen: ActionValues['audience']): Promise<void> => {
    const { conversation } = metadataOf('recall', body.view?.private_metadata ?? '');
    const team = context.teamId ?? 'unknown';
    const { id: person, team_id: workspace } = body.user;
    const audience: Audience | undefined = chosen === 'workspace' ? ofWorkspace(workspace) : chosen;
    if (audience) await advisor.decisions.setAudience(team, person, conversation, audience);
    await ack();
    advisor.later(() => advisor.home.publish(client, team, person));
  };

const ofWorkspace = (workspace: string | undefined): Audience | undefined =>
  workspace && !isOrganization(workspace) ? { workspace } : undefined;
