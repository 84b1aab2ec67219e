import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { isDirect } from '../api/direct.ts';
import { isOrganization } from '../api/user.ts';

/** Who may see what is said in a channel. */
export type Reach =
  /** Every full member of one of these workspaces. */
  | { readonly workspaces: ReadonlySet<string> }
  /** These people alone. */
  | { readonly members: ReadonlySet<string> };

const flag = z.boolean().default(false);
const ids = z.array(z.string()).default([]);
const answerSchema = z.object({
  channel: z.object({
    is_private: z.boolean(),
    is_im: flag,
    is_mpim: flag,
    context_team_id: z.string().optional(),
    internal_team_ids: ids,
    shared_team_ids: ids,
  }),
});
const membersSchema = z.object({
  members: z.array(z.string()),
  response_metadata: z.object({ next_cursor: z.string().default('') }).optional(),
});

/** Slack asks for fewer than a thousand. */
const PAGE = 900;
/** Nobody beyond these pages counts as a member. */
const MOST_PAGES = 10;

/** What Slack says of a channel; throws where it says nothing. A direct message is its one person’s own. */
export async function reachOf(client: WebClient, team: string, channel: string): Promise<Reach> {
  if (isDirect(channel)) return { members: new Set() };
  const { channel: about } = answerSchema.parse(await client.conversations.info({ channel }));
  if (about.is_im) return { members: new Set() };
  if (about.is_private || about.is_mpim) return { members: await membersOf(client, channel) };
  if (!isOrganization(team)) return { workspaces: new Set([team]) };
  const { context_team_id: home, internal_team_ids: internal, shared_team_ids: shared } = about;
  return { workspaces: new Set([...(home ? [home] : []), ...internal, ...shared]) };
}

async function membersOf(client: WebClient, channel: string): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  let cursor = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { members, response_metadata } = membersSchema.parse(
      await client.conversations.members({ channel, limit: PAGE, ...(cursor ? { cursor } : {}) }),
    );
    for (const member of members) all.add(member);
    cursor = response_metadata?.next_cursor ?? '';
    if (!cursor) break;
  }
  return all;
}
