import { run } from './run.ts';
import { startMcp } from './start-mcp.ts';

/** `npm run --silent mcp`: the advisor as tools for coding agents. */
await run(startMcp);
