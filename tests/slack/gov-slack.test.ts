import { pino } from 'pino';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/app/config/config.ts';
import { connectTo } from '../../src/slack/api/web-client.ts';
import { oauth } from '../../src/slack/installation/oauth.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { onceIn } from '../../src/store/once.ts';
import { sealUnder } from '../../src/store/workspaces/encryption.ts';
import { installationsIn } from '../../src/store/workspaces/installations.ts';

test.each([
  [{}, 'https://slack.com/api/', 'https://slack.com/oauth/v2/authorize'],
  [
    { SLACK_API_URL: 'https://slack-gov.com/api' },
    'https://slack-gov.com/api/',
    'https://slack-gov.com/oauth/v2/authorize',
  ],
])('with %j the app is installed and answers there', async (env, api, authorize) => {
  const many = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_STATE_SECRET: 's', SLACK_SIGNING_SECRET: 's' };
  const config = readConfig({ ...many, ENCRYPTION_KEY: 'ab'.repeat(32), ...env });
  const database = await openDatabase('file::memory:');
  const log = pino({ level: 'silent' });
  const { installerOptions } = oauth(
    config,
    installationsIn(database, sealUnder(config.ENCRYPTION_KEY!)),
    onceIn(database),
    log,
  );
  await database.db.destroy();

  expect(installerOptions.authorizationUrl).toBe(authorize);
  expect(installerOptions.clientOptions.slackApiUrl).toBe(api);
  expect(connectTo(config.SLACK_API_URL, log)('xoxb-1').slackApiUrl).toBe(api);
});
