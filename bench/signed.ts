import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { SECRET } from './app-process.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 128 });

/** Sends one signed event over a kept connection; gives the milliseconds until its acknowledgement, or throws. */
export function sendSigned(port: number, event: object, id: string): Promise<number> {
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: id,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ team_id: 'T1', user_id: 'U0BOT', is_bot: true }],
    event,
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const call = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path: '/slack/events',
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': signature,
        },
      },
      (response) => {
        response.resume();
        response.once('end', () =>
          response.statusCode === 200
            ? resolve(performance.now() - started)
            : reject(new Error(`Answered ${response.statusCode}`)),
        );
      },
    );
    call.once('error', reject);
    call.end(body);
  });
}

export const closeConnections = (): void => agent.destroy();

/** The value below which `share` (0 to 1) of the figures lie. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Questions as people write them, so that nothing is fast only because it was said before. */
const questions = readFileSync('tests/nlu/dev/intents.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; intent: string })
  .filter(({ intent }) => intent === 'recommend' || intent === 'hosting' || intent === 'migrate' || intent === 'hybrid')
  .map(({ text }) => text);

export const questionAt = (at: number): string => questions[at % questions.length]!;

/** As many that none of them gets more messages than Slack takes for one. */
const CHANNELS = 5000;

/** A mention that opens a conversation of its own. */
export const mention = (at: number) => ({
  type: 'app_mention',
  channel: `C${at % CHANNELS}`,
  user: `U${at % 50}`,
  text: `<@U0BOT> ${questionAt(at)}`,
  ts: `${1_763_000_000 + at}.000100`,
});
