import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { percentile, questionAt } from './signed.ts';
import { compared } from './table.ts';

/** `advise` over streamable HTTP, 200 calls at the same time, beside an HTTP server that only answers "ok". */
const AT_ONCE = 200;
const ROUNDS = 8;
/** Until Node has compiled what runs often. */
const WARM_UP = 4;
const TOKEN = 'bench-token-of-thirty-two-letters';

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

export async function mcp() {
  const bare = await measure('bench/bare-http.ts');
  const whole = await measure('src/app/programs/mcp.ts');
  agent.destroy();
  return {
    'calls a second': compared([whole.perSecond], [bare.perSecond]),
    'p50 of 200 at once (ms)': compared([whole.p50], [bare.p50]),
    'p99 of 200 at once (ms)': compared([whole.p99], [bare.p99]),
  };
}

async function measure(entry: string) {
  const { child, url } = await startServer(entry);
  const times: number[] = [];
  let seconds = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const started = performance.now();
    const taken = await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => call(url, round * AT_ONCE + at)));
    if (round < WARM_UP) continue;
    seconds += (performance.now() - started) / 1000;
    times.push(...taken);
  }
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { perSecond: times.length / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

async function startServer(entry: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', './src/app/preload.mjs', entry], {
    env: { PATH: process.env['PATH'], MCP_PORT: '0', MCP_TOKEN: TOKEN, MCP_RATE_LIMIT: '1000000' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  for await (const data of child.stderr!) {
    told += data;
    const [url] = /http:\/\/[^"\n]+\/mcp/.exec(told) ?? [];
    if (url) return { child, url };
  }
  throw new Error(`${entry} ended before it listened: ${told}`);
}

/** Milliseconds until the whole answer is there. */
const call = (url: string, at: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const headers = {
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    };
    const sent = request(url, { method: 'POST', headers, agent }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - started);
        else reject(new Error(`Answered ${response.statusCode}`));
      });
    });
    sent.once('error', reject);
    sent.end(
      JSON.stringify({
        jsonrpc: '2.0',
        id: at,
        method: 'tools/call',
        params: { name: 'advise', arguments: { text: questionAt(at) } },
      }),
    );
  });
