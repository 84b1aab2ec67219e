import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { createEmulator } from '../../local-slack/emulator.ts';
import { botScopes } from '../../src/slack/installation/manifest-scopes.ts';

export const CLIENT_SECRET = 'the-client-secret';
export const BOT = 'U000000001';
/** Where the app's settings at Slack say that installers are sent back to. */
const RETURN = 'https://app.example/slack/oauth_redirect';
/** The one workspace of every emulator, which gets a name of its own on the way out. */
const EMULATED = 'T000000001';
const READER = { token: 'xoxp-reader', scopes: ['channels:read', 'channels:history'] };

export type Team = Awaited<ReturnType<typeof openTeam>>;

/** One workspace of Slack's, in which nobody has installed the app yet. */
async function openTeam(id: string) {
  const app = {
    app_id: 'A1',
    client_id: 'client-id',
    client_secret: CLIENT_SECRET,
    name: 'Deployment Advisor',
    redirect_uris: [RETURN],
    scopes: botScopes(),
    bot_user_id: BOT,
    bot_id: 'B1',
  };
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: { strict_scopes: true, channels: [{ name: 'architecture' }], tokens: [READER], oauth_apps: [app] },
    },
  });
  const reader = new WebClient(READER.token, { slackApiUrl: `${emulator.url}/api/`, retryConfig: { retries: 0 } });
  const { channels = [] } = await reader.conversations.list();
  const channel = channels.find(({ name }) => name === 'architecture')!.id!;
  return {
    id,
    emulator,
    channel,
    /** What the app has said in a thread, once there are `count` messages. */
    async answers(thread: string, count = 1): Promise<string[]> {
      for (let wait = 0; ; wait += 1) {
        const { messages = [] } = await reader.conversations.replies({ channel, ts: thread });
        const texts = messages.filter(({ ts }) => ts !== thread).map(({ text }) => text ?? '');
        if (texts.length >= count || wait > 200) return texts;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

export interface Terms {
  /** Seconds after which tokens run out, with token rotation. */
  readonly expiresIn?: number;
  /** The organization that all workspaces belong to, in which the app is installed for all of them at once. */
  readonly organization?: string;
}

export type Slack = Awaited<ReturnType<typeof openSlack>>;

/** Slack with several workspaces: an emulator each, behind one address that tells them apart by code and by token. */
export async function openSlack(ids: readonly string[], { expiresIn, organization }: Terms = {}) {
  const teams = await Promise.all(ids.map(openTeam));
  const codes = new Map<string, Team>();
  /** By every token that was given out, the workspace and the token that its emulator knows. */
  const tokens = new Map<string, { team: Team; real: string }>();
  const refreshTokens = new Map<string, { team: Team; real: string }>();
  const given: string[] = [];
  const used: string[] = [];
  const sent: { readonly team: string; readonly method: string; readonly body: string }[] = [];
  const admins = new Map<string, ReadonlySet<string>>();
  const rotated = (owner: { team: Team; real: string }) => {
    const number = tokens.size;
    const [access_token, refresh_token] = [`xoxe.xoxb-${number}-rotating`, `xoxe-${number}-refreshing`];
    tokens.set(access_token, owner);
    refreshTokens.set(refresh_token, owner);
    given.push(access_token, refresh_token);
    return { ok: true, token_type: 'bot', access_token, refresh_token, expires_in: expiresIn };
  };

  /** A refresh token can be used once. */
  function refreshed(token: string) {
    const owner = refreshTokens.get(token);
    refreshTokens.delete(token);
    return owner ? rotated(owner) : { ok: false, error: 'invalid_refresh_token' };
  }

  async function exchange(form: URLSearchParams, forward: (team: Team) => Promise<Record<string, unknown>>) {
    const refresh = form.get('refresh_token');
    if (refresh) return refreshed(refresh);
    const team = codes.get(form.get('code') ?? '');
    if (!team) return { ok: false, error: 'invalid_code' };
    const installed = await forward(team);
    const owner = { team, real: String(installed['access_token']) };
    tokens.set(owner.real, owner);
    given.push(owner.real);
    return {
      ...installed,
      ...(expiresIn === undefined ? {} : rotated(owner)),
      ...(organization ? { team: null, enterprise: { id: organization }, is_enterprise_install: true } : {}),
    };
  }

  /** The emulator knows nobody by these names. */
  function userOf({ id }: Team, body: string): Record<string, unknown> {
    const user = new URLSearchParams(body).get('user') ?? '';
    return { ok: true, user: { id: user, team_id: id, is_admin: admins.get(id)?.has(user) ?? false } };
  }

  async function answer(request: IncomingMessage): Promise<Record<string, unknown>> {
    const body = await read(request);
    const bearer = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const owner = tokens.get(bearer);
    const forward = async (team: Team, token = '') => {
      const headers = { 'content-type': String(request.headers['content-type']), authorization: `Bearer ${token}` };
      const reply = await fetch(`${team.emulator.url}${request.url}`, { method: 'POST', headers, body });
      return JSON.parse((await reply.text()).replaceAll(EMULATED, team.id));
    };
    if (owner) {
      used.push(bearer);
      sent.push({ team: owner.team.id, method: request.url!.replace('/api/', ''), body });
    }
    if (owner && request.url?.endsWith('/users.info') && admins.size > 0) return userOf(owner.team, body);
    if (request.url?.endsWith('/oauth.v2.access')) return exchange(new URLSearchParams(body), forward);
    return owner ? forward(owner.team, owner.real) : { ok: false, error: 'invalid_auth' };
  }

  const front = createServer((request, response) => {
    answer(request).then(
      (json) => response.setHeader('content-type', 'application/json').end(JSON.stringify(json)),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const { port } = front.address() as AddressInfo;
  return {
    teams,
    /** Every token that was given out, and every use of one. */
    given,
    used,
    /** Every call, by the workspace whose token it was made with. */
    sent,
    /** What a call of this method holds, once there is such a one. */
    async sentWith(method: string, holds: (fields: URLSearchParams) => boolean): Promise<URLSearchParams> {
      for (let wait = 0; wait < 500; wait += 1) {
        const calls = sent.filter((call) => call.method === method).map(({ body }) => new URLSearchParams(body));
        const found = calls.find(holds);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`No such ${method}`);
    },
    /** Who administers which workspace; everybody else is a member. */
    admins,
    api: `http://127.0.0.1:${port}/api/`,
    /** Somebody of a workspace agrees to what the address asks for, and is sent back with a code. */
    async agree(team: Team, { searchParams: asked }: URL): Promise<URL> {
      const page = await fetch(`${team.emulator.url}/oauth/v2/authorize?${asked}`);
      if (!page.ok) throw new Error(await page.text());
      const fields = Object.fromEntries(['client_id', 'scope', 'state'].map((name) => [name, asked.get(name) ?? '']));
      const agreed = await fetch(`${team.emulator.url}/oauth/v2/authorize/callback`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ ...fields, user_id: BOT, redirect_uri: RETURN }),
      });
      const back = new URL(agreed.headers.get('location')!);
      codes.set(back.searchParams.get('code')!, team);
      return back;
    },
    /** The app leaves a workspace, of which Slack's word is lost. */
    revoke(team: Team): void {
      for (const [token, owner] of tokens) if (owner.team === team) tokens.delete(token);
    },
    async close(): Promise<void> {
      front.closeAllConnections();
      front.close();
      await Promise.all(teams.map(({ emulator }) => emulator.close()));
    },
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
