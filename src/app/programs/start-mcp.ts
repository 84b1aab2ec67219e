import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { pino } from 'pino';
import { listen } from '../../mcp/http/listen.ts';
import { createMcpServer } from '../../mcp/server.ts';
import { createCore, settingOf } from '../advisor.ts';
import type { InstalledConfig } from '../config/config.ts';
import { createLog } from '../log.ts';
import { createBuckets } from '../rate-buckets.ts';

const STANDARD_ERROR = 2;

/** Serves MCP over HTTP where a port is set, else over standard input and output until the input ends. */
export async function startMcp(config: InstalledConfig): Promise<void> {
  // Standard output belongs to the protocol.
  const log = createLog('info', pino.destination(STANDARD_ERROR));
  const onFault = (err: unknown): void => log.error({ err }, 'A call failed.');
  const core = createCore(settingOf(config));
  const { MCP_PORT, MCP_HOST, MCP_TOKEN, MCP_ALLOWED_HOSTS, MCP_RATE_LIMIT } = config;
  if (MCP_PORT === undefined || MCP_TOKEN === undefined) {
    await createMcpServer(core, onFault).connect(new StdioServerTransport());
    return;
  }
  const { url, close } = await listen(
    core,
    {
      host: MCP_HOST,
      port: MCP_PORT,
      token: MCP_TOKEN,
      allowedHosts: MCP_ALLOWED_HOSTS,
      calls: createBuckets(MCP_RATE_LIMIT),
    },
    onFault,
  );
  log.info(`MCP is served at ${url}`);
  // Learned and loaded now, and not while the first caller waits.
  core.understand('hello', { phase: 'new' });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close());
}
