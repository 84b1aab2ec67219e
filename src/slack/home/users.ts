import { LRUCache } from 'lru-cache';
import { type User, userFrom } from '../api/user.ts';
import type { ClientOf } from '../installation/workspaces.ts';

/** What Slack says of a person, which holds for a moment; `fresh` asks again. Throws where Slack does not answer. */
export type Users = (team: string, person: string, fresh?: boolean) => Promise<User | undefined>;

export const HELD_MS = 60_000;
const MOST_HELD = 5000;

export function usersOf(clientOf: ClientOf, heldMs = HELD_MS): Users {
  const held = new LRUCache<string, User>({ max: MOST_HELD, ttl: heldMs });
  return async (team, person, fresh = false) => {
    const key = `${team}:${person}`;
    const known = fresh ? undefined : held.get(key);
    if (known) return known;
    const client = await clientOf(team);
    const user = client && (await userFrom(client, person));
    if (user) held.set(key, user);
    return user;
  };
}
