import { createHmac } from 'node:crypto';

/** The app as Slack reaches it, and who it is there. */
export interface Endpoint {
  readonly port: number;
  readonly secret: string;
  readonly team: string;
  readonly appId: string;
  readonly botUser: string;
}

const JSON_BODY = 'application/json';
const FORM_BODY = 'application/x-www-form-urlencoded';

export type Driver = ReturnType<typeof createDriver>;

/** Sends what Slack sends, signed as Slack signs it. */
export function createDriver({ port, secret: own, team, appId, botUser }: Endpoint) {
  const send = (
    body: string,
    type: string,
    secret = own,
    timestamp = Math.floor(Date.now() / 1000),
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> => {
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    return fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': type,
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': signature,
      },
      body,
    });
  };
  const form = (fields: Readonly<Record<string, string>>): Promise<Response> =>
    send(new URLSearchParams(fields).toString(), FORM_BODY);
  return {
    send,
    /** One event in its envelope; a repeated `id` stands for Slack sending the same event again. */
    event(event: object, id: string, headers?: Readonly<Record<string, string>>): Promise<Response> {
      const envelope = {
        type: 'event_callback',
        team_id: team,
        api_app_id: appId,
        event_id: id,
        event_time: Math.floor(Date.now() / 1000),
        authorizations: [{ team_id: team, user_id: botUser, is_bot: true }],
        event,
      };
      return send(JSON.stringify(envelope), JSON_BODY, own, undefined, headers);
    },
    command: form,
    interaction: (payload: object): Promise<Response> => form({ payload: JSON.stringify(payload) }),
  };
}
