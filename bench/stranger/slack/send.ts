import type { ServerResponse } from 'node:http';
import type { Plan } from './faults.ts';
import type { Answer } from './methods.ts';

const failure = { ok: false, error: 'internal_error' };

/** Sends back what the plan says, whatever the call has done. */
export function send(response: ServerResponse, { outcome }: Plan, answer: Answer | undefined): void {
  const json = (status: number, body: object, headers = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
  const sends: Readonly<Record<Plan['outcome'], () => void>> = {
    'an answer': () => json(200, answer ?? failure),
    'rate limited': () => json(429, { ok: false, error: 'ratelimited' }, { 'retry-after': '1' }),
    'rate limited in the body': () => json(200, { ok: false, error: 'ratelimited' }),
    'status 500': () => void response.writeHead(500).end('Internal Server Error'),
    'status 503': () => void response.writeHead(503).end('Service Unavailable'),
    internal_error: () => json(200, failure),
    'a page of HTML': () => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sorry</html>'),
    'half an answer': () => {
      const whole = JSON.stringify(answer ?? failure);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
      response.write(whole.slice(0, whole.length / 2), () => response.destroy());
    },
    'connection reset': () => void response.socket?.resetAndDestroy(),
  };
  sends[outcome]();
}
