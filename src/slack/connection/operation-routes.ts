import type { ServerResponse } from 'node:http';
import type { CustomRoute } from '@slack/bolt';
import type { Metrics } from '../monitoring/metrics.ts';
import { refuse } from './http-guard.ts';

/** What has to be true for the app to do its work, by name. */
export type Condition = () => Promise<Readonly<Record<string, boolean>>>;

/** What those ask who run the app: does it live, is it ready, what has it done. */
export function operationRoutes(metrics: Metrics, isAlive: () => boolean, condition: Condition): CustomRoute[] {
  const route = (path: string, answer: (response: ServerResponse) => Promise<unknown>): CustomRoute => ({
    path,
    method: 'GET',
    handler: (_request, response) => {
      answer(response).catch(() => refuse(response, 500));
    },
  });
  return [
    route('/healthz', async (response) => {
      const alive = isAlive();
      send(response, alive ? 200 : 503, { alive });
    }),
    route('/readyz', async (response) => {
      const state = await condition();
      send(response, Object.values(state).every(Boolean) ? 200 : 503, state);
    }),
    route('/metrics', async (response) => {
      const { type, text } = await metrics.text();
      response.writeHead(200, { 'content-type': type }).end(text);
    }),
  ];
}

const send = (response: ServerResponse, status: number, body: object) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
