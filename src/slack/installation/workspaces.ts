import type { HTTPReceiver } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { installationId, NotInstalledError } from './installation-store.ts';

/** The client that speaks with a workspace's token; `undefined` where the app is not installed. */
export type ClientOf = (team: string) => Promise<WebClient | undefined>;

export interface Workspaces {
  readonly clientOf: ClientOf;
  /** The workspace's token is no longer good. */
  forget(team: string): void;
}

type Connect = (token: string) => WebClient;
type Installer = Pick<NonNullable<HTTPReceiver['installer']>, 'authorize'>;
type Authorization = Awaited<ReturnType<Installer['authorize']>>;

/** Every workspace is the one that the token is for. */
export function oneWorkspace(token: string, connect: Connect): Workspaces {
  const client = connect(token);
  return { clientOf: async () => client, forget() {} };
}

/** Tokens are renewed two hours before they run out, so this is always good. */
const HELD_MS = 30_000;

interface Held {
  readonly until: number;
  readonly authorization: Promise<Authorization>;
  client?: WebClient;
}

/**
 * The workspaces that have installed the app. The installer reads and renews tokens, for listeners and for delivery
 * alike; what it gives is held for a moment, so that a refresh token, good for one use, is used once.
 */
export function manyWorkspaces(installer: Installer, connect: Connect, now: () => number = Date.now): Workspaces {
  const held = new Map<string, Held>();
  const authorize = installer.authorize;

  function hold(source: Parameters<Installer['authorize']>[0]): Held {
    const id = installationId(source);
    for (const [each, { until }] of held) if (until <= now()) held.delete(each);
    const known = held.get(id);
    if (known) return known;
    const authorization = authorize(source).catch((error: unknown) => {
      held.delete(id);
      throw causeOf(error);
    });
    const fresh = { until: now() + HELD_MS, authorization };
    held.set(id, fresh);
    return fresh;
  }

  // A copy for each delivery: Bolt writes into it, and in an organization the workspaces share one.
  installer.authorize = async (source) => ({
    ...(await hold(source).authorization),
    ...(source.teamId === undefined ? {} : { teamId: source.teamId }),
  });
  return {
    async clientOf(team) {
      const entry = hold({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
      try {
        const { botToken } = await entry.authorization;
        if (!botToken) return undefined;
        entry.client ??= connect(botToken);
        return entry.client;
      } catch (error) {
        if (error instanceof NotInstalledError) return undefined;
        throw error;
      }
    },
    forget: (team) => held.delete(team),
  };
}

/** The installer wraps what went wrong. */
const causeOf = (error: unknown): unknown =>
  error instanceof Error && 'original' in error && error.original instanceof Error ? error.original : error;
