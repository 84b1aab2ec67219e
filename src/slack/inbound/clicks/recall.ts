import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { assessmentOf } from '../../../dialogue/assessment.ts';
import { headlineOf } from '../../../dialogue/say.ts';
import { settingFor } from '../../../dialogue/state.ts';
import type { Audience, Remembered } from '../../../store/decisions.ts';
import { carried, clickedSchema } from '../../actions.ts';
import { linkTo } from '../../api/link.ts';
import { audiences } from '../../blocks/views/audience.ts';
import { recallView } from '../../blocks/views/home.ts';
import { isOrganization } from '../../home/viewers.ts';
import { readAs, readJsonAs } from '../../payload/payload.ts';
import type { Surface } from '../listener-context.ts';

type Click = AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction>;

const aboutSchema = z.object({ conversation: z.string() });
const chosenSchema = z.object({ selected_option: z.object({ value: z.enum(audiences) }) });

/** An old decision, made again with what is known today. */
export const recall =
  (surface: Surface) =>
  async ({ ack, body, context, client }: Click): Promise<void> => {
    await ack();
    const team = context.teamId ?? 'unknown';
    const wanted = aboutSchema.safeParse(carried(readAs(clickedSchema, body.actions[0])));
    if (!wanted.success) return;
    surface.later(async () => {
      const found = await surface.home.find(team, body.user.id, wanted.data.conversation);
      if (!found) return;
      const { decision, thread } = found;
      const link = thread ? await linkTo(client, decision.channel, thread) : undefined;
      const isOwn = decision.person === body.user.id;
      await client.views.open({
        trigger_id: body.trigger_id,
        view: recallView(decision, sayToday(found, surface), link, isOwn),
      });
    });
  };

function sayToday({ decision, state }: Remembered, { core }: Surface): string {
  const today = assessmentOf(state, settingFor(state, core.setting)).recommendation;
  const same =
    today.verdict === decision.verdict &&
    today.flavour === decision.flavour &&
    today.confidence === decision.confidence;
  if (same) return `unchanged, with the knowledge of ${today.knowledge}.`;
  const why = today.pros[0] ? ` ${today.pros[0].text}` : '';
  return `${headlineOf(today)}, with the knowledge of ${today.knowledge} instead of ${decision.knowledge}.${why}`;
}

/** The owner of a decision says who finds it on their Home tab. */
export const setAudience =
  (surface: Surface) =>
  async ({ ack, body, context, client }: Click): Promise<void> => {
    const { conversation } = readJsonAs(aboutSchema, body.view?.private_metadata ?? '');
    const chosen = readAs(chosenSchema, body.actions[0]).selected_option.value;
    const team = context.teamId ?? 'unknown';
    const { id: person, team_id: workspace } = body.user;
    const audience: Audience | undefined = chosen === 'workspace' ? ofWorkspace(workspace) : chosen;
    if (audience) await surface.decisions.setAudience(team, person, conversation, audience);
    await ack();
    surface.later(() => surface.home.publish(client, team, person));
  };

const ofWorkspace = (workspace: string | undefined): Audience | undefined =>
  workspace && !isOrganization(workspace) ? { workspace } : undefined;
