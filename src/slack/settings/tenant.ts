import { z } from 'zod';
import type { Tenant } from '../../store/workspaces/settings.ts';
import { isOrganization } from '../api/user.ts';

const id = z.string().optional().catch(undefined);
const bodySchema = z.object({
  team_id: id,
  team: z.object({ id }).optional().catch(undefined),
  user: z.object({ team_id: id }).optional().catch(undefined),
});
const placeSchema = z.object({
  event: z.object({ channel: id }).optional().catch(undefined),
  channel: z.object({ id }).optional().catch(undefined),
  channel_id: id,
});

/** Whose settings hold for a delivery: installed org-wide, those of the workspace in which the person acts. */
export function tenantOf(body: unknown, { teamId: team = 'unknown' }: { readonly teamId?: string }): Tenant {
  if (!isOrganization(team)) return { team, workspace: team };
  const { team_id, team: at, user } = bodySchema.parse(body);
  return { team, workspace: team_id ?? at?.id ?? user?.team_id ?? team };
}

/** Where something was said or clicked; `undefined` on the Home tab and in modals. */
export function channelIn(body: unknown): string | undefined {
  const { event, channel, channel_id } = placeSchema.parse(body);
  return event?.channel ?? channel?.id ?? channel_id;
}
