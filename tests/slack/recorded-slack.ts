import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Call {
  /** Such as `chat.postMessage`; `respond` for a response address. */
  readonly method: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type RecordedSlack = Awaited<ReturnType<typeof openRecordedSlack>>;

/** A Web API that says yes to everything and keeps what it was asked, but for its `refusals`. `delays` holds a method's answers back, for good with Infinity. */
export async function openRecordedSlack(port = 0) {
  const calls: Call[] = [];
  const delays: Record<string, number> = {};
  const refusals: Record<string, string[]> = {};
  const slack = { away: false };
  const http = createServer(async (request, response) => {
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const method = request.url!.split('/').at(-1)!;
    const fields = fieldsOf(method, body);
    if (slack.away) return response.writeHead(503).end();
    const delay = delays[method] ?? 0;
    if (delay === Infinity) return;
    await new Promise((resolve) => setTimeout(resolve, delay));
    calls.push({ method, fields });
    const error = refusals[method]?.shift();
    const answer = error ? { ok: false, error } : accepted(calls.length, fields['channel']);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const of = (method: string) => calls.filter((call) => call.method === method).map(({ fields }) => fields);
  return {
    api: `${url}/api/`,
    respond: `${url}/respond`,
    delays,
    /** The errors of a method's next calls. */
    refusals,
    /** While `away`, it has an error for every call. */
    slack,
    of,
    /** The calls of a method once there are as many, or a while later. */
    async until(method: string, count: number) {
      for (let wait = 0; wait < 400 && of(method).length < count; wait += 1)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return of(method);
    },
    close() {
      http.closeAllConnections();
      http.close();
    },
  };
}

/** Response addresses take JSON, and methods a form. */
const fieldsOf = (method: string, body: string): Call['fields'] =>
  method === 'respond' ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));

const accepted = (number: number, channel: unknown) => ({
  ok: true,
  ts: `${number}.1`,
  channel,
  user_id: 'U0BOT',
  bot_id: 'B1',
  team_id: 'T1',
  view: { id: 'V1' },
});
