import type { AllMiddlewareArgs } from '@slack/bolt';

/**
 * Installed org-wide, the organization is one workspace to us: it has one token, and people of its workspaces meet in
 * the same channels, so that a click may come from another workspace than the message. When the app leaves an
 * organization, Slack names no workspace (https://github.com/lobu-ai/lobu/pull/1819).
 */
export async function orgWide({ context, next }: AllMiddlewareArgs): Promise<void> {
  const { enterpriseId, isEnterpriseInstall, teamId } = context;
  if (enterpriseId && (isEnterpriseInstall || !teamId)) context.teamId = enterpriseId;
  await next();
}
