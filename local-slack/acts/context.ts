import type { Deliveries } from '../deliveries.ts';
import { APP_ID, BOT_USER, type Member, TEAM } from '../emulator.ts';
import type { Local } from '../local.ts';
import type { Message } from '../records.ts';

export interface Desk extends Local {
  readonly deliveries: Deliveries;
}

export const channelName = (channel: string, { emulator }: Local): string =>
  channel === emulator.channel ? 'architecture' : 'directmessage';

/** What every interaction starts with. */
export const interactionBase = (type: string, person: Member, trigger_id: string) => ({
  type,
  user: { id: person.id, username: person.name.toLowerCase(), name: person.name.toLowerCase(), team_id: TEAM },
  team: { id: TEAM, domain: 'local' },
  api_app_id: APP_ID,
  token: 'local',
  enterprise: null,
  is_enterprise_install: false,
  trigger_id,
});

/** A message as interactions carry it. */
export const messageIn = ({ user, text, blocks, ts, thread }: Message) => ({
  type: 'message',
  user,
  ...(user === BOT_USER ? { bot_id: 'B0LOCALAPP', app_id: APP_ID } : {}),
  text,
  ...(blocks ? { blocks } : {}),
  ts,
  ...(thread ? { thread_ts: thread } : {}),
  team: TEAM,
});

/** A note from the local Slack itself, for one person. */
export function note(text: string, channel: string, person: Member, { board }: Local, thread?: string): void {
  const ts = (Date.now() / 1000).toFixed(6);
  const about = { channel, ts, thread, user: 'local-slack', text, edited: false, visibleTo: person.id };
  board.put({ kind: 'message', id: `note:${ts}:${person.id}`, ...about });
}
