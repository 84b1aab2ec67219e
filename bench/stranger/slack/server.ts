import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal } from '../journal.ts';
import type { Random } from '../random.ts';
import { readArguments } from './arguments.ts';
import { type Faults, openFaults, type Plan } from './faults.ts';
import { type Answer, type Arguments, webApi } from './methods.ts';
import { openPace } from './pace.ts';
import { send } from './send.ts';
import { subjectOf } from './subject.ts';
import { type Control, tamperedPost } from './tamper.ts';
import { type Channel, type Draft, type Message, openWorkspace, type Workspace } from './workspace.ts';

export interface FakeSlack {
  readonly apiUrl: string;
  readonly workspace: Workspace;
  readonly faults: Faults;
  /** What only one person has seen, by the person's id. */
  readonly ephemerals: ReadonlyMap<string, readonly string[]>;
  readonly showToOne: (user: string, text: string) => void;
  readonly responseUrl: (user: string) => string;
  /** When something was last posted or edited, in the journal's time. */
  readonly lastChange: () => number;
  /** How often each method was called, and how often each kind of fault struck. */
  readonly counts: ReadonlyMap<string, number>;
  readonly close: () => void;
}

export interface SlackOptions {
  readonly journal: Journal;
  readonly random: Random;
  readonly faultShare: number;
  readonly slow: boolean;
  readonly control: Control | undefined;
}

export async function openSlack(options: SlackOptions): Promise<FakeSlack> {
  const { journal, random } = options;
  const workspace = openWorkspace();
  const faults = openFaults(random, { share: options.faultShare, slow: options.slow });
  const takes = openPace();
  const ephemerals = new Map<string, string[]>();
  const counts = new Map<string, number>();
  let lastChange = 0;

  const showToOne = (user: string, text: string): void => {
    ephemerals.set(user, [...(ephemerals.get(user) ?? []), text]);
    journal.write({ what: 'stored', subject: user, note: `seen by ${user} alone: ${excerpt(text)}` });
  };
  const store = (channel: Channel, draft: Draft): Message => {
    const message = workspace.post(channel, draft);
    const subject = subjectOf(
      'stored',
      { channel: channel.id, text: draft.text, thread_ts: draft.thread_ts },
      workspace,
    );
    journal.write({ what: 'stored', subject, note: `${message.ts} ${excerpt(message.text)}` });
    return message;
  };
  const methods = webApi(workspace, {
    pageSize: () => random.whole(30, 60),
    post: tamperedPost(store, options.control, random),
    showToOne,
  });
  const answerOf = (method: string, args: Arguments): Answer => {
    lastChange = journal.now();
    if (!method.startsWith('respond/')) return methods[method]?.(args) ?? { ok: false, error: 'unknown_method' };
    showToOne(method.slice('respond/'.length), String(args['text'] ?? ''));
    return { ok: true };
  };
  const planFor = (method: string, args: Arguments): Plan => {
    const plan = faults.plan();
    const isTooFast = method === 'chat.postMessage' && !takes(String(args['channel']));
    return isTooFast ? { ...plan, outcome: 'rate limited', happens: false } : plan;
  };
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = new URL(request.url ?? '/', 'http://slack').pathname.replace(/^\/(?:api\/)?/, '');
    const args = await readArguments(request);
    const plan = planFor(method, args);
    count(method.split('/')[0] ?? method);
    if (plan.outcome !== 'an answer') count(`fault: ${plan.outcome}`);
    if (plan.waitBeforeMs + plan.waitAfterMs > 0) count('slow');
    const note = (when: string, answer?: Answer): void =>
      journal.write({
        what: 'call',
        subject: subjectOf(method, args, workspace),
        note: `${method} ${when}: ${described(plan)}${answer?.error ? `, ${answer.error}` : ''}`,
      });
    note('begins');
    await sleep(plan.waitBeforeMs);
    const answer = plan.happens ? answerOf(method, args) : undefined;
    await sleep(plan.waitAfterMs);
    note(response.destroyed ? 'is over, and nobody waits any more' : 'is over', answer);
    send(response, plan, answer);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A killed app leaves half a request.
      journal.write({ what: 'phase', note: `A request could not be read: ${String(error)}` });
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${origin}/api/`,
    workspace,
    faults,
    ephemerals,
    showToOne,
    responseUrl: (user) => `${origin}/respond/${user}`,
    lastChange: () => lastChange,
    counts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const excerpt = (text: string): string => JSON.stringify(text.slice(0, 120));

function described({ outcome, happens, waitBeforeMs, waitAfterMs }: Plan): string {
  const effect = happens ? '' : ', without effect';
  const waits = waitBeforeMs + waitAfterMs > 0 ? `, ${Math.round(waitBeforeMs)} + ${Math.round(waitAfterMs)} ms` : '';
  return `${outcome}${effect}${waits}`;
}
