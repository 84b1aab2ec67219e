import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultsOf } from '../../local-slack/blocks/check.ts';
import { type Answer, type Fields, fieldsOf, refuse } from '../../local-slack/web-api/fields.ts';

/** One call of the app: of the Web API, or to a `response_url`. */
export interface Call {
  readonly method: string;
  readonly fields: Fields;
  readonly answer: Answer;
}

const TRIGGER_MS = 3000;
const RESPONSE = '/response/';
const FILE = '/files-pri/';

export type Recording = Awaited<ReturnType<typeof openRecording>>;

/** Stands before the emulator: keeps every call and its answer, refuses what it is told to, and what Slack would. */
export async function openRecording(upstream: string, scopes: readonly string[]) {
  const calls: Call[] = [];
  const granted = new Set(scopes);
  const refusals = new Map<string, Answer[]>();
  const changes = new Map<string, (answer: Answer) => Answer>();
  const triggers = new Map<string, { readonly user: string; readonly view: string | undefined; readonly at: number }>();

  async function answer(method: string, fields: Fields, authorization: string): Promise<Answer> {
    const refusal = refusals.get(method)?.shift() ?? unacceptable(method, fields);
    if (refusal) return refusal;
    if (method.startsWith('assistant.threads.')) return assistantAnswer();
    return ['views.open', 'views.push'].includes(method)
      ? openView(method, fields, authorization)
      : forward(method, { ...fields, token: undefined }, authorization);
  }

  /** The emulator knows no threads of an assistant. */
  const assistantAnswer = (): Answer => (scopes.includes('assistant:write') ? { ok: true } : refuse('missing_scope'));

  /** The emulator makes trigger ids itself, so one of ours is exchanged for one of those. */
  async function openView(method: string, fields: Fields, authorization: string): Promise<Answer> {
    const trigger = triggers.get(String(fields['trigger_id']));
    triggers.delete(String(fields['trigger_id']));
    if (!trigger || Date.now() - trigger.at > TRIGGER_MS) return refuse('expired_trigger_id');
    const { user, view: view_id } = trigger;
    const { trigger_id } = await forward('views.generateTriggerId', { user_id: user, view_id }, authorization);
    return { ...(await forward(method, { ...fields, trigger_id }, authorization)), user };
  }

  async function forward(method: string, fields: Fields, authorization: string): Promise<Answer> {
    const response = await fetch(`${upstream}/api/${method}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
    return response.status === 404 ? refuse('unknown_method') : ((await response.json()) as Answer);
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith(FILE)) return giveFile(request, response);
    const { 'content-type': type = '', authorization = '' } = request.headers;
    const path = request.url ?? '';
    const fields = fieldsOf(type, (await request.setEncoding('utf8').toArray()).join(''));
    const call = path.startsWith(RESPONSE)
      ? respondedTo(path, fields)
      : await calledMethod(path.replace('/api/', ''), fields, authorization);
    calls.push(call);
    response
      .setHeader('content-type', 'application/json')
      .setHeader('x-oauth-scopes', [...granted].join(','))
      .end(JSON.stringify(call.answer));
  }

  async function calledMethod(method: string, fields: Fields, authorization: string): Promise<Call> {
    const change = changes.get(method) ?? same;
    return { method, fields, answer: atHome(change(await answer(method, fields, authorization))) };
  }

  /** Slack’s files lie at an address that the app knows, and take its token. */
  async function giveFile({ url: path, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await fetch(`${upstream}${path}`, { headers: { authorization: headers.authorization ?? '' } });
    response.writeHead(found.status).end(Buffer.from(await found.arrayBuffer()));
  }
  const atHome = (answer: Answer): Answer =>
    JSON.parse(JSON.stringify(answer).replaceAll(`${upstream}${FILE}`, `${url}${FILE}`));

  // A call that the app breaks off when it stops is no failure.
  const server = createServer((request, response) => void take(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    api: `${url}/api/`,
    calls,
    /** What Slack says that the app may do. */
    scopes: granted,
    /** The next call of a method is answered with this error, and the one after it with the next. */
    refuse(method: string, ...errors: readonly string[]): void {
      refusals.set(
        method,
        errors.map((error) => refuse(error)),
      );
    },
    /** From now on the answers of a method are changed, where the emulator knows less than Slack. */
    change: (method: string, how: (answer: Answer) => Answer): unknown => changes.set(method, how),
    /** Lets a person be shown a modal, above the one they acted in, once, within three seconds. */
    trigger(user: string, view?: string): string {
      const id = randomUUID();
      triggers.set(id, { user, view, at: Date.now() });
      return id;
    },
    responseUrl: (user: string): string => `${url}${RESPONSE}${user}/${randomUUID()}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const same = (answer: Answer): Answer => answer;

/** A call of a response address, which is of one person. */
function respondedTo(path: string, fields: Fields): Call {
  const user = path.slice(RESPONSE.length).split('/')[0];
  const answer = unacceptable('chat.postEphemeral', fields) ?? { ok: true };
  return { method: 'response_url', fields: { ...fields, user }, answer };
}

/** The emulator takes any blocks; Slack does not. */
function unacceptable(method: string, { blocks, view }: Fields): Answer | undefined {
  if (Array.isArray(blocks)) return refusedFor(faultsOf(blocks, 'message'));
  if (!method.startsWith('views.') || typeof view !== 'object') return undefined;
  const { type, blocks: shown } = view as { type: 'modal' | 'home'; blocks: never[] };
  return refusedFor(faultsOf(shown, type));
}

const refusedFor = (faults: readonly string[]): Answer | undefined =>
  faults.length > 0 ? refuse('invalid_blocks', faults) : undefined;
