import type { ServerResponse } from 'node:http';
import { type CallbackOptions, defaultCallbackFailure, ErrorCode } from '@slack/oauth';

/** The installer's cookie is Secure and HttpOnly already. Lax, since it comes back on the way from Slack. */
export async function keepCookieToOurselves(response: ServerResponse): Promise<true> {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) =>
    setHeader(name, name === 'Set-Cookie' ? `${String(value)}; SameSite=Lax` : value);
  return true;
}

/** Somebody who declines at Slack has done nothing wrong; to the installer it is a fault of the server. */
export const explainFailure: NonNullable<CallbackOptions['failure']> = (error, options, request, response) => {
  if (error.code !== ErrorCode.AuthorizationError) return defaultCallbackFailure(error, options, request, response);
  const page = '<!doctype html><title>Not installed</title><p>The app was not installed. You can close this page.</p>';
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
};
