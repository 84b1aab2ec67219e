import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Nothing but this address is reached and no script but the page's own runs, whatever a message contains. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** One file of the built page; any other path is not there. */
export async function sendPage(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const name = pathname === '/' || pathname.startsWith('/archives/') ? '/index.html' : pathname;
  const type = types[extname(name)];
  const content =
    type && /^\/[\w-]+(?:\/[\w-]+)*\.\w+$/.test(name) ? await readFile(folder + name).catch(() => null) : null;
  if (!content) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      'content-type': type,
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': name === '/index.html' ? 'no-cache' : 'max-age=31536000, immutable',
    })
    .end(content);
}
