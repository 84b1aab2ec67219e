/**
 * Whether an address is one of these hosts of Slack’s, or the host of its API, which a simulated Slack uses for
 * everything: what a payload or an answer names is not trusted to be Slack’s.
 */
export function isSlackAddress(url: string, apiUrl: string, hosts: readonly string[]): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || parsed.username || parsed.password) return false;
  const api = new URL(apiUrl);
  if (parsed.host === api.host && parsed.protocol === api.protocol) return true;
  return parsed.protocol === 'https:' && hosts.includes(parsed.host);
}
