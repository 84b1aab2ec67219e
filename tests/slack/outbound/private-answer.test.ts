import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Advisor, databaseFile, openAdvisor } from '../advisor.ts';

let advisor: Advisor;
let responses: Awaited<ReturnType<typeof openResponses>>;
beforeEach(async () => {
  responses = await openResponses();
});
afterEach(async () => {
  await advisor.close();
  responses.close();
});

/** A Web API in which the bot is not in the channel, and whose response address answers as it is told. */
async function openResponses() {
  const calls: { readonly method: string; readonly fields: Record<string, string> }[] = [];
  const state = { status: 200, body: 'ok', posting: 'not_in_channel' as string | undefined };
  const http = createServer(async (request, response) => {
    const method = request.url!.split('/').at(-1)!;
    const body = await text(request);
    const fields = method === 'respond' ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
    calls.push({ method, fields });
    if (method === 'respond') return void response.writeHead(state.status).end(state.body);
    const refused = method === 'chat.postMessage' && fields.channel === 'C1' && state.posting;
    const answer = refused ? { ok: false, error: state.posting } : { ok: true, ts: `${calls.length}.1` };
    const channel = method === 'conversations.open' ? { id: fields.users.replace('U', 'D') } : fields.channel;
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ ...answer, messages: [], channel, user_id: 'U0BOT', bot_id: 'B1', team_id: 'T1' }));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    url,
    state,
    of: (method: string) => calls.filter((call) => call.method === method).map(({ fields }) => fields),
    close() {
      http.closeAllConnections();
      http.close();
    },
  };
}

const direct = () => responses.of('chat.postMessage').filter(({ channel }) => channel === 'D0ALICE');
const ask = (responseUrl: string) =>
  advisor.driver.command({
    command: '/should-i-go-serverless',
    text: 'should our photo resizer be a lambda?',
    user_id: 'U0ALICE',
    team_id: 'T1',
    channel_id: 'C1',
    trigger_id: `trigger${advisor.next()}`,
    response_url: responseUrl,
  });

describe('where the advisor may not post', () => {
  test('the asker alone gets the answer', async () => {
    advisor = await openAdvisor({ SLACK_API_URL: `${responses.url}/api/` });
    await ask(`${responses.url}/respond`);

    await expect.poll(() => responses.of('respond')).toHaveLength(1);
    expect(responses.of('respond')[0]).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('/invite'),
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(direct()).toEqual([]);
  });

  test.each([404, 410, 500, 503])('and in a direct message where the response address answers %i', async (status) => {
    responses.state.status = status;
    advisor = await openAdvisor({ SLACK_API_URL: `${responses.url}/api/` });
    await ask(`${responses.url}/respond`);

    await expect.poll(direct).toHaveLength(1);
    expect(direct()[0]!['text']).toContain('/invite');
    const metrics = await (await fetch(`${advisor.url}/metrics`)).text();
    expect(metrics).toContain(`advisor_unconfirmed_repeats_total ${status < 500 ? 0 : 1}`);
    expect(metrics).toContain('advisor_dead_letters 1');
  });

  test.each([
    ['<html>maintenance</html>', 1],
    ['{"ok":false,"error":"ratelimited"}', 0],
  ])('and in a direct message where the response address answers 200 with %s', async (body, repeats) => {
    responses.state.body = body;
    advisor = await openAdvisor({ SLACK_API_URL: `${responses.url}/api/` });
    await ask(`${responses.url}/respond`);

    await expect.poll(direct).toHaveLength(1);
    const metrics = await (await fetch(`${advisor.url}/metrics`)).text();
    expect(metrics).toContain(`advisor_unconfirmed_repeats_total ${repeats}`);
  });

  test('and never at an address that is not Slack’s', async () => {
    const stranger = await openResponses();
    advisor = await openAdvisor({ SLACK_API_URL: `${responses.url}/api/`, DATABASE_URL: `file:${databaseFile()}` });
    await ask(`${stranger.url}/respond`);

    await expect.poll(direct).toHaveLength(1);
    expect(stranger.of('respond')).toEqual([]);
    stranger.close();
  });
});
