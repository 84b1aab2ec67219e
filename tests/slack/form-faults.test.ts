import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Advisor, openAdvisor } from './advisor.ts';
import { openRecordedSlack, type RecordedSlack } from './recorded-slack.ts';

let slack: RecordedSlack;
let advisor: Advisor;
beforeEach(async () => {
  slack = await openRecordedSlack();
  advisor = await openAdvisor({ SLACK_API_URL: slack.api });
});
afterEach(async () => {
  await advisor.close();
  slack.close();
});

const runForm = () =>
  advisor.driver.command({
    command: '/should-i-go-serverless',
    text: 'form',
    user_id: 'U0ALICE',
    team_id: 'T1',
    channel_id: 'C1',
    trigger_id: `trigger${advisor.next()}`,
    response_url: slack.respond,
  });

test('a form that Slack does not fill at once is filled a moment later', async () => {
  slack.refusals['views.update'] = ['ratelimited', 'internal_error'];
  await runForm();

  expect(await slack.until('views.update', 3)).toHaveLength(3);
  expect(slack.of('respond')).toEqual([]);
});

test('who asked for a form that Slack does not open is told', async () => {
  slack.refusals['views.open'] = ['expired_trigger_id'];
  await runForm();

  expect(await slack.until('respond', 1)).toEqual([
    { response_type: 'ephemeral', replace_original: false, text: expect.stringMatching(/try again/) },
  ]);
});
