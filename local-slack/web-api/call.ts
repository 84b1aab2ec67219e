import { randomUUID } from 'node:crypto';
import type { Local } from '../local.ts';
import { assistant } from './assistant.ts';
import { type Answer, type Fields, fieldsOf, refuse, stringOf } from './fields.ts';
import { prepare } from './prepare.ts';
import { reflect } from './reflect.ts';

export interface Call {
  readonly method: string;
  readonly contentType: string;
  readonly authorization: string;
  readonly body: string;
}

/** Answers one call of the Web API as Slack would, shows its result on the page and notes it for developers. */
export async function answerCall(call: Call, local: Local): Promise<Answer> {
  const started = performance.now();
  const fields = fieldsOf(call.contentType, call.body);
  const answer = await answered(call, fields, local);
  local.board.put({
    kind: 'delivery',
    id: `delivery:${randomUUID()}`,
    to: 'slack',
    name: call.method,
    detail: faultsIn(answer) || stringOf(fields['text']).slice(0, 120),
    status: answer.ok ? 'ok' : (answer.error ?? 'failed'),
    failed: !answer.ok,
    ms: Math.round(performance.now() - started),
    at: new Date().toISOString(),
  });
  return answer;
}

async function answered({ method, authorization }: Call, fields: Fields, local: Local): Promise<Answer> {
  const { emulator } = local;
  const token = authorization.replace(/^Bearer\s+/i, '') || stringOf(fields['token']);
  if (!token) return refuse('not_authed');
  if (token !== emulator.botToken && !emulator.people.some((person) => person.token === token))
    return refuse('invalid_auth');
  const own = assistant(method, fields, local);
  if (own) return own;
  const prepared = await prepare(method, fields, local);
  if ('refusal' in prepared) return prepared.refusal;
  const answer = await forward(method, token, prepared.fields, emulator.url);
  if (answer.ok) reflect(method, prepared.fields, answer, local);
  return toPage(answer, local.url);
}

async function forward(method: string, token: string, fields: Fields, url: string): Promise<Answer> {
  const response = await fetch(`${url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...fields, token: undefined }),
  });
  return response.status === 404 ? refuse('unknown_method') : ((await response.json()) as Answer);
}

/** Links lead to the page instead of the emulator. */
const toPage = (answer: Answer, url: string): Answer =>
  typeof answer['permalink'] === 'string'
    ? { ...answer, permalink: `${url}${new URL(answer['permalink']).pathname}` }
    : answer;

const faultsIn = ({ errors }: Answer): string => (Array.isArray(errors) ? errors.join('; ') : '');
