import { z } from 'zod';
import { causeOf } from '../../cause.ts';

/** Each method has fields of its own. */
const answerSchema = z.looseObject({ ok: z.boolean(), error: z.string().optional() });

const PATIENCE_MS = 10_000;

/** What Slack answered to one call: besides the fields, what stands in the headers. */
export interface WebApiAnswer {
  readonly fields: z.infer<typeof answerSchema>;
  readonly scopes: readonly string[] | undefined;
  readonly date: number;
}

/** No answer came, or not one of Slack's. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** Calls a method as it is, since Slack's own client shows neither scopes nor the date of a refusal. */
export async function callSlack(apiUrl: string, method: string, token: string, form = {}): Promise<WebApiAnswer> {
  const response = await fetch(`${apiUrl}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams(form),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: Error) => {
    throw new NoAnswerError(causeOf(error));
  });
  const parsed = answerSchema.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) throw new NoAnswerError(`status ${response.status}, and not a response from Slack`);
  const scopes = response.headers.get('x-oauth-scopes');
  return {
    fields: parsed.data,
    scopes: scopes === null ? undefined : scopes.split(',').map((scope) => scope.trim()),
    date: Date.parse(response.headers.get('date') ?? ''),
  };
}
