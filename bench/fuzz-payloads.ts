import { actions } from '../src/slack/actions.ts';

interface Payload {
  readonly body: string;
  readonly type: string;
}

const JSON_BODY = 'application/json';
const FORM_BODY = 'application/x-www-form-urlencoded';
const user = { id: 'U1', team_id: 'T1' };
const message = (index: number) => ({ ts: `17.${index}`, thread_ts: '17.1', type: 'message', text: 'hi' });

const event = (inner: object, index: number): Payload => ({
  type: JSON_BODY,
  body: JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `EvFuzz${index}`,
    event_time: 1,
    authorizations: [{ team_id: 'T1', user_id: 'U0BOT', is_bot: true }],
    event: inner,
  }),
});
const interaction = (payload: object): Payload => ({
  type: FORM_BODY,
  body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
});
const base = { team: { id: 'T1' }, user, api_app_id: 'A1', trigger_id: '1.2', channel: { id: 'C1' } };
const click = (index: number, action: object): Payload =>
  interaction({ ...base, type: 'block_actions', message: message(index), actions: [{ action_ts: '1', ...action }] });
const view = (index: number, callback_id: string, private_metadata: string, values: object): Payload =>
  interaction({
    ...base,
    type: 'view_submission',
    view: { id: `V${index}`, type: 'modal', callback_id, private_metadata, state: { values }, blocks: [], hash: '1' },
  });

/** One of everything that Slack sends. */
export const templates: readonly ((index: number) => Payload)[] = [
  (index) =>
    event({ type: 'app_mention', channel: 'C1', user: 'U1', text: '<@U0BOT> our api?', ts: `17.${index}` }, index),
  (index) =>
    event(
      { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', text: 'lambda?', ts: `18.${index}` },
      index,
    ),
  (index) => event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }, index),
  (index) => click(index, { action_id: 'pick:0', type: 'button', value: '{"factor":"traffic","value":"spiky"}' }),
  (index) => click(index, { action_id: 'tick', type: 'multi_static_select', selected_options: [{ value: 'gpu' }] }),
  (index) => click(index, { action_id: 'reason', type: 'button', value: '{"factor":"traffic"}' }),
  ...Object.keys(actions).map(
    (action_id) => (index: number) => click(index, { action_id, type: 'button', value: '{}' }),
  ),
  (index) => click(index, { action_id: 'feedback', type: 'feedback_buttons', value: 'helpful' }),
  (index) => click(index, { action_id: 'recall', type: 'button', value: '{"conversation":"T1:C1:17.1"}' }),
  (index) =>
    view(index, 'form', JSON.stringify({ mode: 'new', channel: 'C1' }), {
      'f:traffic': { value: { type: 'static_select', selected_option: { value: 'spiky' } } },
      'f:memory_mb': { value: { type: 'plain_text_input', value: '2 GB' } },
    }),
  (index) =>
    view(index, 'feedback', JSON.stringify({ channel: 'C1', thread: '17.1' }), {
      reason: { value: { type: 'plain_text_input', value: 'too long' } },
    }),
  () => interaction({ ...base, type: 'shortcut', callback_id: 'open_form' }),
  (index) =>
    interaction({
      ...base,
      type: 'message_action',
      callback_id: 'ask_about_message',
      message: message(index),
      message_ts: '17.1',
    }),
  () => ({
    type: FORM_BODY,
    body: new URLSearchParams({
      command: '/should-i-go-serverless',
      text: 'define lambda',
      user_id: 'U1',
      team_id: 'T1',
      channel_id: 'C1',
      trigger_id: '1.2',
      response_url: 'http://127.0.0.1:9/none',
    }).toString(),
  }),
];

const oddities: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [[[[]]]],
  '\u0000\uffff\ud800',
  'שלום 🎉 <!channel> `x` {{z}}',
  '__proto__',
  'x'.repeat(20_000),
  { __proto__: { polluted: true }, constructor: 1 },
  '{"factor":"constructor","value":{}}',
];

/** The body with a few of its values replaced, removed or doubled; now and then its characters are shuffled. */
export function mutated(body: string, type: string, random: () => number): string {
  if (random() < 0.08) return garbled(body, random);
  const form = new URLSearchParams(type === FORM_BODY ? body : '');
  const inner = form.get('payload');
  if (type === FORM_BODY && inner === null) {
    const keys = [...form.keys()];
    form.set(keys[Math.floor(random() * keys.length)]!, String(pick(oddities, random)));
    return form.toString();
  }
  const root = JSON.parse(inner ?? body) as object;
  const changes = 1 + Math.floor(random() * 3);
  for (let change = 0; change < changes; change += 1) changeOne(root, random);
  if (inner === null) return JSON.stringify(root);
  form.set('payload', JSON.stringify(root));
  return form.toString();
}

function changeOne(root: object, random: () => number): void {
  const places = placesIn(root);
  if (places.length === 0) return;
  const [holder, key] = pick(places, random);
  if (random() < 0.25) delete holder[key];
  else holder[key] = structuredClone(pick(oddities, random));
}

type Holder = Record<string, unknown>;

function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key): [Holder, string][] => [
    [value as Holder, key],
    ...placesIn((value as Holder)[key]),
  ]);
}

function garbled(body: string, random: () => number): string {
  const at = Math.floor(random() * body.length);
  return `${body.slice(0, at)}${pick(['}', '"', '%', '\\u', '&payload='], random)}${body.slice(at + 3)}`;
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;
