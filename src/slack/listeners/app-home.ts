import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { standingRules } from '../../decision/house-rules.ts';
import { homeView } from '../blocks/home.ts';
import { SUGGESTED_PROMPTS } from '../prompts.ts';
import type { Surface } from '../surface.ts';

/** The Home tab is drawn anew whenever it is opened; the messages tab gets its suggestions. */
export const appHomeOpened =
  (surface: Surface) =>
  async ({
    event,
    context,
    client,
  }: AllMiddlewareArgs & SlackEventMiddlewareArgs<'app_home_opened'>): Promise<void> => {
    const { teamId: team = 'unknown' } = context;
    surface.later(() =>
      event.tab === 'home'
        ? publishHome(surface, client, team, event.user)
        : client.apiCall('assistant.threads.setSuggestedPrompts', {
            channel_id: event.channel,
            title: 'What would you like to know?',
            prompts: SUGGESTED_PROMPTS,
          }),
    );
  };

/** Draws a person's Home tab, with the decisions that hold a word where one is given. */
export async function publishHome(
  { decisions, core, retentionDays }: Surface,
  client: WebClient,
  team: string,
  user: string,
  word = '',
): Promise<void> {
  const [own, shared] = await Promise.all([decisions.ofPerson(team, user, word), decisions.shared(team, word)]);
  const rules = standingRules(core.setting);
  await client.views.publish({ user_id: user, view: homeView({ own, shared, word, rules, retentionDays }) });
}
