import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { type Kind, kindOf, neverSent, stillAtWork } from './errors.ts';

/** A call that failed, in what matters to delivery; its code holds nobody's words. */
export interface Failure {
  readonly kind: Kind;
  readonly code: string;
  readonly retryAfterMs?: number;
  /** The call may still be at work inside Slack. */
  readonly atWork?: boolean;
}

/** Slack's own codes; an error page arrives in the same field. */
const CODE = /^[a-z][a-z0-9_]{1,60}$/;
/** A limit without a time, as some are. */
const LIMIT_MS = 5000;

export function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: 'limited', code: 'rate_limited', retryAfterMs: error.retryAfter * 1000 };
  if (error instanceof WebAPIPlatformError) return refusal(error.data);
  if (error instanceof WebAPIHTTPError) return answer(error.statusCode);
  if (error instanceof WebAPIRequestError) return broken(error.original);
  if (error instanceof LeaseLostError) return { kind: 'transient', code: 'lease_lost' };
  if (error instanceof UnclearResponseError) return { kind: 'unclear', code: 'response_unclear' };
  if (error instanceof Error && /^Retry header did not contain/.test(error.message))
    return { kind: 'limited', code: 'rate_limited', retryAfterMs: LIMIT_MS };
  return broken(error);
}

function refusal({ error, response_metadata }: WebAPIPlatformError['data']): Failure {
  if (typeof error !== 'string' || !CODE.test(error)) return { kind: 'unclear', code: 'unreadable_answer' };
  const kind = kindOf(error);
  if (kind !== 'limited') return { kind, code: error };
  return { kind, code: error, retryAfterMs: (response_metadata?.retryAfter ?? LIMIT_MS / 1000) * 1000 };
}

const answer = (status: number): Failure => ({
  kind: 'unclear',
  code: `http_${status}`,
  atWork: stillAtWork.includes(status),
});

/** No answer came, or not all of it. */
function broken(error: unknown): Failure {
  const code = codeIn(error);
  if (code && neverSent.includes(code)) return { kind: 'transient', code };
  return { kind: 'unclear', code: code ?? (error instanceof Error ? error.name : 'unknown'), atWork: true };
}

/** The system's code, which stands in one of the causes. */
function codeIn(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause)
    if ('code' in each && typeof each.code === 'string') return each.code;
  return undefined;
}

/** Whether an earlier attempt has posted the message could not be found out, so it is not posted again. */
export class LookUpError extends Error {
  override readonly name = 'LookUpError';
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`It may already be posted; that isn’t known (${failure.code}).`);
    this.failure = failure;
  }
}

/** Another process may be delivering the message by now, or the database answered too late to tell. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

/** A response address may or may not have shown what it was given. */
export class UnclearResponseError extends Error {
  override readonly name = 'UnclearResponseError';
}
