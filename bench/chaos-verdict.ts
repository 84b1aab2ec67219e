import { WebClient } from '@slack/web-api';
import { stateSchema } from '../src/dialogue/state/state.ts';
import type { Database } from '../src/store/database/database.ts';
import { messagesEach, type Thread } from './chaos-traffic.ts';

export interface Verdict {
  readonly conversations: number;
  readonly posted: number;
  readonly lost: number;
  readonly doubled: number;
  readonly disordered: number;
}

const silent = ['opening', 'settled', 'titled', 'private-answer', 'undelivered'];

/** Compares what the database says was said with what stands in Slack, thread by thread. */
export async function judge({ db }: Database, api: string, threads: readonly Thread[]): Promise<Verdict> {
  const reader = new WebClient('xoxp-reader', { slackApiUrl: api });
  let [posted, lost, doubled, disordered] = [0, 0, 0, 0];
  for (const { channel, thread } of threads) {
    const conversation = await db
      .selectFrom('conversations')
      .select(['id', 'state'])
      .where('thread', '=', thread)
      .executeTakeFirst();
    const turns = conversation ? stateSchema.parse(JSON.parse(conversation.state)).turns : 0;
    lost += Math.max(0, messagesEach - turns);
    doubled += Math.max(0, turns - messagesEach);
    const rows = conversation
      ? await db.selectFrom('outbox').selectAll().where('conversation', '=', conversation.id).orderBy('id').execute()
      : [];
    const said = rows
      .filter(({ effect }) => !silent.includes((JSON.parse(effect) as { type: string }).type))
      .filter(({ effect }) => !effect.includes('"only":'))
      .map(({ stamp }) => stamp);
    const { messages = [] } = await reader.conversations.replies({
      channel,
      ts: thread,
      limit: 200,
      include_all_metadata: true,
    });
    const shown = messages
      .map(({ metadata }) => (metadata?.event_payload as { effect?: string } | undefined)?.effect)
      .filter((stamp) => stamp !== undefined);
    posted += shown.length;
    lost += said.filter((stamp) => !shown.includes(stamp)).length;
    doubled += shown.length - new Set(shown).size;
    const order = shown.map((stamp) => said.indexOf(stamp));
    if (order.some((place, at) => at > 0 && place < order[at - 1]!)) disordered += 1;
  }
  return { conversations: threads.length, posted, lost, doubled, disordered };
}
