import type { InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import type { Installations } from '../../store/workspaces/installations.ts';
import { asInstallation } from '../bolt.ts';

/** Slack sent something for a workspace in which the app is not, or no longer, installed. */
export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
}

const named = z.looseObject({ id: z.string() });
const installationSchema = z.looseObject({
  isEnterpriseInstall: z.boolean().optional(),
  enterprise: named.optional(),
  team: named.optional(),
  user: named,
  bot: named.extend({ token: z.string(), userId: z.string() }).optional(),
});

interface Source {
  readonly isEnterpriseInstall: boolean;
  readonly enterpriseId?: string | undefined;
  readonly teamId?: string | undefined;
}

/** What an installation is kept under: the organization where it is installed org-wide, else the workspace. */
export function installationId({ isEnterpriseInstall, enterpriseId, teamId }: Source): string {
  const id = isEnterpriseInstall ? enterpriseId : teamId;
  if (!id) throw new NotInstalledError('Slack named neither a workspace nor an organization.');
  return id;
}

/** Bolt's view of the installations. */
export const installationStore = (installations: Installations): InstallationStore => ({
  storeInstallation: (installation) => {
    const { isEnterpriseInstall = false, enterprise, team } = installation;
    const id = installationId({ isEnterpriseInstall, enterpriseId: enterprise?.id, teamId: team?.id });
    return installations.keep(id, installation);
  },
  async fetchInstallation(query) {
    const id = installationId(query);
    const found = await installations.find(id);
    if (found === undefined) throw new NotInstalledError(`The app is not installed in ${id}.`);
    return asInstallation(installationSchema.parse(found));
  },
});
