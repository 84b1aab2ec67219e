import type { RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

export type Listener = (...args: Parameters<RequestListener>) => unknown;

/** The only pages are those of the installation: text, Slack's button, and no frame around them. */
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data: https://platform.slack-edge.com',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Answers every request, whatever `listener` makes of it: a rejection nobody catches would end the process. */
export const guarded =
  (listener: Listener, log: Logger): RequestListener =>
  async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!isReadable(request.url, request.headers.host)) return refuse(response, 400);
    try {
      await listener(request, response);
    } catch (err) {
      log.error({ err }, 'A request could not be handled.');
      refuse(response, 500);
    }
  };

/** Ends the exchange; of a body that is still coming nothing more is read. */
export function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { connection: 'close' }).end();
}

/** Bolt reads the address against a host of its own, and the installer against the host that the request names. */
const isReadable = (url = '', host = ''): boolean =>
  URL.canParse(url, 'http://localhost') && (host === '' || URL.canParse(url, `http://${host}`));
