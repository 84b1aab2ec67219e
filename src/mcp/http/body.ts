import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refusal.ts';

/** The longest text and a full profile take a small part of it. */
export const LARGEST_BODY = 64 * 1024;

type Body = { readonly message: unknown } | { readonly refusal: Refusal };

/** The one JSON-RPC message of a request; a larger body is not read to its end. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return { refusal: tooLarge };
  const chunks: Buffer[] = [];
  let size = 0;
  // What is not read to its end must not be cut off before the refusal is sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return { refusal: tooLarge };
    chunks.push(chunk);
  }
  let message: unknown;
  try {
    message = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return { refusal: { status: 400, code: 'not-json', message: 'The body must be one JSON-RPC message in JSON.' } };
  }
  // Many calls in one request would get round the limit on calls.
  return Array.isArray(message)
    ? {
        refusal: {
          status: 400,
          code: 'batch',
          message: 'Send one message per request; batches are no longer part of MCP.',
        },
      }
    : { message };
}

const tooLarge: Refusal = {
  status: 413,
  code: 'too-large',
  message: `The body can have up to ${LARGEST_BODY} bytes.`,
  allowed: { maximum: LARGEST_BODY },
  headers: { connection: 'close' },
};
