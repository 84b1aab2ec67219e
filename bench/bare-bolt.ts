import { App, HTTPReceiver } from '@slack/bolt';

/** The least a Bolt app can do with a mention: verify it, look at it and answer "ok". */
const receiver = new HTTPReceiver({
  signingSecret: process.env['SLACK_SIGNING_SECRET']!,
  processBeforeResponse: true,
});
const app = new App({
  token: process.env['SLACK_BOT_TOKEN']!,
  receiver,
  convoStore: false,
  processBeforeResponse: true,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL']! },
});
app.event('app_mention', async ({ say, event }) => {
  await say({ text: 'ok', thread_ts: event.ts });
});
const port = Number(process.env['PORT']);
await receiver.start(port);
process.stdout.write(`Listening on port ${port}\n`);
process.once('SIGTERM', () => process.exit(0));
