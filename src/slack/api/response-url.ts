import { z } from 'zod';
import { isSlackAddress } from './address.ts';

const answerSchema = z.object({ ok: z.boolean() });

const responseHosts: readonly string[] = ['hooks.slack.com', 'hooks.slack-gov.com'];

/** Whether an answer may go to this address. */
export const isResponseUrl = (url: string, apiUrl: string): boolean => isSlackAddress(url, apiUrl, responseHosts);

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
