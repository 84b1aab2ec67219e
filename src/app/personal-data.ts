import type { Logger } from 'pino';
import type { State } from '../dialogue/state/state.ts';
import { storedConversation } from '../dialogue/stored/conversation.ts';
import { createRegister, type DecisionRegister } from '../slack/home/decision-register.ts';
import { tellDeleted } from '../slack/home/deleted.ts';
import { createHome, type Home } from '../slack/home/home.ts';
import type { ClientOf } from '../slack/installation/workspaces.ts';
import type { SettingsDesk } from '../slack/settings/desk.ts';
import { type Decisions, decisionsIn } from '../store/conversations/decisions.ts';
import type { Database } from '../store/database/database.ts';
import { startDeletions } from '../store/deletion/deletion-worker.ts';
import { deletionsIn } from '../store/deletion/deletions.ts';
import { purgeTeam } from '../store/deletion/purge.ts';
import { removeRemains } from '../store/deletion/remains.ts';
import { onceIn } from '../store/once.ts';
import { registerIn } from '../store/register/register.ts';
import { type Author, type Unrecognised, unrecognisedIn } from '../store/unrecognised.ts';
import type { Config } from './config/config.ts';

/** What people said, as far as it is shown again, kept for review or deleted. */
export interface PersonalData {
  readonly decisions: Decisions<State>;
  readonly home: Home;
  readonly register: DecisionRegister;
  readonly forget: (team: string, person: string) => Promise<void>;
  readonly forgetTeam: (team: string) => Promise<void>;
  readonly keepUnrecognised: (message: Omit<Unrecognised, 'id'>, author: Author) => void;
  stop(): Promise<void>;
}

export function startPersonalData(
  {
    RETENTION_DAYS: retentionDays,
    DECISION_RETENTION_DAYS: recordDays,
    KEEP_UNRECOGNISED,
  }: Pick<Config, 'RETENTION_DAYS' | 'DECISION_RETENTION_DAYS' | 'KEEP_UNRECOGNISED'>,
  database: Database,
  settings: SettingsDesk,
  clientOf: ClientOf,
  log: Logger,
): PersonalData {
  const decisions = decisionsIn(database, storedConversation);
  const deletions = deletionsIn(database);
  const unrecognised = unrecognisedIn(database);
  const { visibility } = settings;
  const register = createRegister({ register: registerIn(database, storedConversation), visibility, deletions });
  const home = createHome({
    settings,
    decisions,
    deletions,
    visibility,
    retentionDays,
    recordDays,
    once: onceIn(database),
  });
  const worker = startDeletions(database, storedConversation, tellDeleted(clientOf, home), log);
  return {
    decisions,
    home,
    register,
    async forget(team, person) {
      await deletions.request(team, person);
      worker.wake();
    },
    async forgetTeam(team) {
      const conversations = await purgeTeam(database, team);
      await removeRemains(database, log);
      log.info({ team, conversations }, 'The app was uninstalled; its data was deleted.');
    },
    keepUnrecognised(message, author) {
      const { guess, confidence } = message;
      log.info({ guess, confidence }, 'A message was not understood.');
      if (!KEEP_UNRECOGNISED) return;
      unrecognised
        .keep(message, author)
        .catch((err: unknown) => log.error({ err }, 'The message couldn’t be saved for review.'));
    },
    stop: worker.stop,
  };
}
