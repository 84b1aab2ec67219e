import { databaseFile } from './advisor.ts';
import { type AppProcess, type AppProcessOptions, startApp } from './app-process.ts';
import { openRecordedSlack } from './recorded-slack.ts';

export type Restarts = Awaited<ReturnType<typeof openRestarts>>;

/** A Slack that records its calls and a SQLite file, for apps that are started one after another or side by side. */
export async function openRestarts() {
  const slack = await openRecordedSlack();
  const file = databaseFile();
  const apps: AppProcess[] = [];
  return {
    slack,
    file,
    async start(options?: AppProcessOptions): Promise<AppProcess> {
      const app = await startApp({ SLACK_API_URL: slack.api, DATABASE_URL: `file:${file}` }, options);
      apps.push(app);
      return app;
    },
    close() {
      for (const { child } of apps) child.kill('SIGKILL');
      slack.close();
    },
  };
}
