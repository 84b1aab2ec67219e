import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { SECRET } from './app-process.ts';
import { addresses, bodies, chunks, forms, hosts, methods, oddHeaders } from './fuzz-http-parts.ts';

type Random = () => number;
type Kind = (random: Random) => string | Buffer;

const request = (line: string, headers: readonly string[] = [], body: string | Buffer = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      `${[line, ...(headers.some((each) => /^host:/i.test(each)) ? [] : ['Host: x']), ...headers].join('\r\n')}\r\n\r\n`,
      'latin1',
    ),
    Buffer.from(body),
  ]);

const post = (body: string | Buffer, headers: readonly string[]): Buffer =>
  request('POST /slack/events HTTP/1.1', [`Content-Length: ${Buffer.byteLength(body)}`, ...headers], body);

function signed(body: string, type = 'application/json', shift = 0): Buffer {
  const at = Math.floor(Date.now() / 1000) + shift;
  const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${at}:${body}`).digest('hex')}`;
  return post(body, [`Content-Type: ${type}`, `X-Slack-Request-Timestamp: ${at}`, `X-Slack-Signature: ${signature}`]);
}

const noise = (length: number, random: Random): Buffer =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
const FORM = 'application/x-www-form-urlencoded';
const CHUNKED = ['Transfer-Encoding: chunked'];
const event = JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: 'EvFuzz', event: { type: 'message' } });
const multipart = '--x\r\nContent-Disposition: form-data; name="payload"; filename="\0"\r\n\r\n{}\r\n--x';

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** What no client of ours sends, by kind. */
const kinds: readonly Kind[] = [
  (random) => request(`${pick(['GET', 'POST'], random)} ${pick(addresses, random)} HTTP/1.1`),
  (random) => request(`${pick(methods, random)} ${pick(['/', '/slack/events', ...addresses], random)} HTTP/1.1`),
  (random) =>
    pick(
      [
        'GET /\r\n',
        'GET /\n',
        'GET / HTTP/9.9\r\n\r\n',
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
        '\r\n\r\n\r\n',
        'GET / HTTP/1.0\r\n\r\n',
      ],
      random,
    ),
  (random) =>
    request(
      `GET ${pick(['/slack/install', '/slack/oauth_redirect?code=c&state=s', '/readyz', '/'], random)} HTTP/1.1`,
      [`Host: ${pick(hosts, random)}`],
    ),
  (random) => request('POST /slack/events HTTP/1.1', [pick(oddHeaders, random)], event),
  (random) => request('POST /slack/events HTTP/1.1', CHUNKED, pick(chunks, random)),
  (random) => post(event.slice(0, Math.floor(random() * event.length)), [`Content-Length: ${event.length + 9}`]),
  (random) => request('POST /slack/events HTTP/1.1', [`Content-Length: ${Math.floor(random() * 400)}`], event),
  (random) => Buffer.concat(Array.from({ length: 5 }, () => Buffer.from(pick(kinds.slice(0, 8), random)(random)))),
  (random) => Buffer.concat([request('GET /healthz HTTP/1.1'), noise(200, random)]),
  (random) => noise(1 + Math.floor(random() * 500), random),
  () => Buffer.from('160301020001000000', 'hex'),
  (random) => post(pick([...bodies, event], random), ['Content-Type: application/json']),
  (random) => signed(pick(bodies, random)),
  (random) => signed(pick(forms, random), FORM),
  (random) =>
    signed(
      pick([...bodies, ...forms, multipart], random),
      pick([FORM, 'text/plain', 'multipart/form-data', '\u00ff'], random),
    ),
  (random) => signed(event, 'application/json', pick([-900, 900, 9_999_999, -9_999_999_999], random)),
  (random) =>
    post(multipart, ['Content-Type: multipart/form-data; boundary=x', `X-Noise: ${noise(9, random).toString('hex')}`]),
  (random) => flipped(signed(event), random),
  (random) => flipped(request(`GET ${pick(['/slack/install', '/healthz', '/metrics'], random)} HTTP/1.1`), random),
];

function flipped(bytes: Buffer, random: Random): Buffer {
  for (let change = 0; change < 3; change += 1) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}

/** `count` malformed requests, every kind as often as any other. */
export const malformedRequests = (count: number, random: Random): Buffer[] =>
  Array.from({ length: count }, (_, at) => Buffer.from(kinds[at % kinds.length]!(random)));

/** Writes bytes to the port; gives the status of the first answer, or what happened instead. */
export function sendRaw(port: number, bytes: Buffer, patienceMs = 400): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    const end = (otherwise: string) => () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? otherwise);
    };
    const timer = setTimeout(end('no answer yet'), patienceMs);
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      if (answer.includes('\r\n')) setTimeout(end('closed'), 5);
    });
    socket.on('error', end('reset'));
    socket.on('close', end('closed'));
  });
}
