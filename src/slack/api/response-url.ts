import { z } from 'zod';

const answerSchema = z.object({ ok: z.boolean() });

/** Slack's own; for a Slack that is simulated, the host of its API besides. */
const slackHosts: readonly string[] = ['hooks.slack.com', 'hooks.slack-gov.com'];

/** Whether an answer may go to this address: what a payload names is not trusted to be Slack's. */
export function isResponseUrl(url: string, apiUrl: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || parsed.username || parsed.password) return false;
  const api = new URL(apiUrl);
  if (parsed.host === api.host && parsed.protocol === api.protocol) return true;
  return parsed.protocol === 'https:' && slackHosts.includes(parsed.host);
}

export type Response = 'taken' | 'refused' | 'unclear';

/** Slack answers "ok", or as its Web API does; anything else comes from what stands before it. */
function answered(body: string): Response {
  if (body === '' || body === 'ok') return 'taken';
  try {
    return answerSchema.parse(JSON.parse(body)).ok ? 'taken' : 'refused';
  } catch {
    return 'unclear';
  }
}

/** Answers at the address that came with a command or a click. The address is a secret: it is in no error. */
export async function respond(url: string, apiUrl: string, body: object, patienceMs: number): Promise<Response> {
  if (!isResponseUrl(url, apiUrl)) return 'refused';
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const answer = await response.text();
    if (!response.ok) return response.status < 500 ? 'refused' : 'unclear';
    return answered(answer.trim());
  } catch {
    return 'unclear';
  }
}
