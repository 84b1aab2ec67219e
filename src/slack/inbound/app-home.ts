import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { ListenerContext } from './listener-context.ts';
import { SUGGESTED_PROMPTS } from './prompts.ts';

/** The Home tab is drawn again whenever it is opened; the messages tab gets its suggestions and, while it is empty, a welcome. */
export const appHomeOpened =
  (advisor: ListenerContext) =>
  async ({
    event,
    context,
    client,
  }: AllMiddlewareArgs & SlackEventMiddlewareArgs<'app_home_opened'>): Promise<void> => {
    const { teamId: team = 'unknown' } = context;
    advisor.later(() => {
      if (event.tab === 'home') return advisor.home.publish(client, team, event.user);
      return Promise.all([
        client.apiCall('assistant.threads.setSuggestedPrompts', {
          channel_id: event.channel,
          title: 'What would you like to know?',
          prompts: SUGGESTED_PROMPTS,
        }),
        advisor.home.welcome(client, team, event.user, event.channel),
      ]);
    });
  };
