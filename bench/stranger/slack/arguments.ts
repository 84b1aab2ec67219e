import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Arguments } from './methods.ts';

const object = z.record(z.string(), z.unknown());

/** Reads the arguments of a call from its query and from its body, a form or JSON. */
export async function readArguments(request: IncomingMessage): Promise<Arguments> {
  const query = new URL(request.url ?? '/', 'http://slack').searchParams;
  const body = await bodyOf(request);
  const isJson = request.headers['content-type']?.includes('json');
  return {
    ...Object.fromEntries(query),
    ...(isJson ? object.parse(JSON.parse(body)) : Object.fromEntries(new URLSearchParams(body))),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
