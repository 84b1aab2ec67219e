import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { createCore } from '../../src/app/advisor.ts';
import { createBuckets } from '../../src/app/rate-buckets.ts';
import { type HttpSettings, listen } from '../../src/mcp/http/listen.ts';
import { nodeArguments } from '../node-arguments.ts';

export const TOKEN = 'a-token-of-thirty-two-characters';
export const serverCommand = nodeArguments('src/app/programs/mcp.ts');

export interface Open {
  readonly client: Client;
  close(): Promise<void>;
}

/** The program as an agent starts it. */
export async function overStdio(): Promise<Open> {
  const client = newClient();
  const env = { PATH: process.env['PATH']!, HOME: process.env['HOME']! };
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [...serverCommand], env }));
  return { client, close: () => client.close() };
}

/** The server over HTTP in this process, and a client with its token. */
export async function overHttp(settings: Partial<HttpSettings> = {}): Promise<Open & { readonly url: string }> {
  const { url, close } = await openHttp(settings);
  const client = newClient();
  const headers = { authorization: `Bearer ${TOKEN}` };
  const transport = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } });
  await client.connect(transport as Transport);
  return {
    client,
    url,
    async close() {
      await client.close();
      await close();
    },
  };
}

/** What went wrong in a server of these tests is an error of the test. */
export const openHttp = (settings: Partial<HttpSettings> = {}) =>
  listen(
    createCore(),
    {
      host: '127.0.0.1',
      port: 0,
      token: TOKEN,
      allowedHosts: ['127.0.0.1', 'localhost'],
      calls: createBuckets(10_000),
      ...settings,
    },
    (error) => {
      throw error;
    },
  );

const newClient = (): Client => new Client({ name: 'test', version: '1' });
