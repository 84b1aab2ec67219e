type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;
const inEnvelope = (type: unknown, payload: unknown, envelope_id: unknown = 'fuzz'): string =>
  JSON.stringify({ type, envelope_id, payload, accepts_response_payload: true });

/** The client tells its own state by these names. */
const ownNames = [
  'close',
  'error',
  'connected',
  'disconnected',
  'disconnecting',
  'reconnecting',
  'authenticated',
  'ws_message',
  'slack_event',
  'outgoing_message',
];
const oddValues: readonly unknown[] = [
  null,
  undefined,
  0,
  '',
  'x',
  true,
  [],
  {},
  [null],
  { event: null },
  { event: 'x' },
  { event: {} },
  { event: { type: null } },
  { event: { type: {} } },
  { type: 'app_rate_limited', team_id: 'T1' },
];

/** Text and binary frames that Slack does not send. */
const frames: readonly ((random: Random) => string | Buffer)[] = [
  (random) =>
    pick(
      ['', '{', 'null', '5', '"x"', '[]', '{}', 'true', '\0', '\ufeff{}', 'undefined', '[[[[', '{"type":', '\ud800'],
      random,
    ),
  (random) =>
    inEnvelope(pick(['nonsense', 'hello ', 'HELLO', 5, null, {}, '__proto__', 'constructor', 'toString'], random), {}),
  (random) => inEnvelope(pick(ownNames, random), pick(oddValues, random)),
  (random) => inEnvelope('events_api', pick(oddValues, random)),
  (random) => inEnvelope('events_api', { event: { type: pick(ownNames, random) } }),
  (random) =>
    inEnvelope(
      pick(['events_api', 'slash_commands', 'interactive'], random),
      pick(oddValues, random),
      pick(oddValues, random),
    ),
  (random) => inEnvelope(pick(['slash_commands', 'interactive'], random), pick(oddValues, random)),
  (random) =>
    inEnvelope('events_api', {
      type: 'event_callback',
      event: { type: pick(['message', 'app_mention', 'app_home_opened'], random) },
    }),
  (random) => Buffer.from(Array.from({ length: 1 + Math.floor(random() * 300) }, () => Math.floor(random() * 256))),
  (random) => `${'['.repeat(Math.floor(random() * 100_000))}`,
  () => inEnvelope('interactive', { filling: 'x'.repeat(2_000_000) }),
  () => JSON.stringify({ type: 'hello', num_connections: 'x', debug_info: null }),
  (random) => {
    const good = inEnvelope('events_api', { type: 'event_callback', event: { type: 'message', text: 'hi' } });
    const at = Math.floor(random() * good.length);
    return `${good.slice(0, at)}${pick(['}', '"', '\\u', '\0', ','], random)}${good.slice(at + 2)}`;
  },
];

export const malformedFrames = (count: number, random: Random): (string | Buffer)[] =>
  Array.from({ length: count }, (_, at) => frames[at % frames.length]!(random));

const frame = (first: number, length: number, payload: string | Buffer = ''): Buffer =>
  Buffer.concat([Buffer.from([first, length]), Buffer.from(payload)]);

/** Bytes that are no WebSocket frames, after which a connection cannot go on. */
export const brokenProtocol: Readonly<Record<string, Buffer>> = {
  'a reserved bit': frame(0xf1, 1, 'x'),
  'an unknown data frame': frame(0x83, 1, 'x'),
  'an unknown control frame': frame(0x8b, 0),
  'a fragment of nothing': frame(0x80, 1, 'x'),
  'a second beginning': Buffer.concat([frame(0x01, 1, '{'), frame(0x01, 1, '{')]),
  'a ping in fragments': frame(0x09, 0),
  'a ping that is too long': Buffer.concat([Buffer.from([0x89, 126, 0, 200]), Buffer.alloc(200)]),
  'a masked frame': frame(0x81, 0x81, 'abcd!'),
  'text that is no UTF-8': frame(0x81, 2, Buffer.from([0xff, 0xfe])),
  'a length beyond all bounds': Buffer.concat([Buffer.from([0x81, 127]), Buffer.alloc(8, 0xff)]),
  'a close frame of one byte': frame(0x88, 1, 'x'),
  'a close frame with no such code': frame(0x88, 2, Buffer.from([0, 1])),
  'plain HTTP': Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'),
};
