import { parseArgs } from 'node:util';
import { SetupError } from '../../domain/setup-error.ts';
import { version } from '../../mcp/version.ts';
import { answerOnce } from '../../terminal/answer.ts';
import { holdConversation } from '../../terminal/conversation.ts';
import { runJsonLines } from '../../terminal/json-lines.ts';
import { stopWhenNobodyReads } from '../../terminal/reader.ts';
import { createCore, settingOf } from '../advisor.ts';
import { runInstalled } from './run.ts';

const USAGE = `Says where a workload should run: serverless functions, containers, VMs, a managed service or a mix.

  deployment-advisor "should a nightly 6-minute job run on Lambda?"
  deployment-advisor             a conversation
  deployment-advisor --json      JSON Lines, one conversation a line
  deployment-advisor mcp         tools for coding agents, over standard input and output,
                                 or over HTTP where MCP_PORT and MCP_TOKEN are set
  deployment-advisor --version
  deployment-advisor --help

Environment: PROVIDER (any, aws, azure, gcp, cloudflare, alibaba), POLICY_FILE (house rules), MCP_PORT, MCP_HOST,
MCP_TOKEN or MCP_TOKEN_FILE, MCP_ALLOWED_HOSTS, MCP_RATE_LIMIT. Nothing is sent anywhere, and nothing is kept.
`;

/** The installed command: `npx deployment-advisor`. */
stopWhenNobodyReads(process.stdout);
await runInstalled(async (config) => {
  const { values, words } = read(process.argv.slice(2));
  if (values.help) process.stdout.write(USAGE);
  else if (values.version) process.stdout.write(`${version}\n`);
  else if (values.json) await runJsonLines(createCore(settingOf(config)), process.stdin, process.stdout);
  else if (words === 'mcp') await (await import('./start-mcp.ts')).startMcp(config);
  // Whoever starts it from a script or an agent often leaves the input open, and nobody would answer there.
  else if (words !== '' && !process.stdin.isTTY)
    process.stdout.write(`${answerOnce(createCore(settingOf(config)), words)}\n`);
  else await holdConversation(createCore(settingOf(config)), words || undefined, process.stdin, process.stdout);
});

function read(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        json: { type: 'boolean' },
      },
    });
    return { values, words: positionals.join(' ').trim() };
  } catch (error) {
    throw new SetupError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
