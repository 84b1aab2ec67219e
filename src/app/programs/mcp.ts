import { run } from './run.ts';
import { startMcp } from './start-mcp.ts';

const USAGE = `npm run --silent mcp                 Tools for coding agents, over standard input and output,
                                     or over HTTP where MCP_PORT and MCP_TOKEN are set (docs/agents)
npm run --silent mcp -- --version
npm run --silent mcp -- --help
`;

/** `npm run --silent mcp`: the advisor as tools for coding agents. */
await run(USAGE, startMcp);
