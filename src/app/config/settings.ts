import type { Logger } from 'pino';
import type { Setting } from '../../decision/evaluate.ts';
import { adminSettingsSchema } from '../../decision/house-rules/admin-settings.ts';
import { storedConversation } from '../../dialogue/stored/conversation.ts';
import { HELD_MS, usersOf } from '../../slack/home/users.ts';
import { visibilityOf } from '../../slack/home/visibility.ts';
import type { ClientOf } from '../../slack/installation/workspaces.ts';
import type { SettingsDesk } from '../../slack/settings/desk.ts';
import { rulingsOf } from '../../slack/settings/in-force.ts';
import { peopleOf } from '../../slack/settings/people.ts';
import { previewBy } from '../../slack/settings/preview.ts';
import { pastDecisionsIn } from '../../store/conversations/past-decisions.ts';
import type { Database } from '../../store/database/database.ts';
import { settingsIn } from '../../store/workspaces/settings.ts';
import { readRules } from './rules-text.ts';

/** What admins set in Slack, above what the environment sets. */
export function openSettings(database: Database, environment: Setting, clientOf: ClientOf, log: Logger): SettingsDesk {
  const store = settingsIn(database, adminSettingsSchema.parse.bind(adminSettingsSchema));
  const rulings = rulingsOf(environment, store, readRules, log);
  const past = pastDecisionsIn(database, storedConversation);
  const users = usersOf(clientOf);
  const visibility = visibilityOf(clientOf, log, HELD_MS, users);
  const previewOf = previewBy({ past, settings: store, rulings, visibility });
  return { store, rulings, people: peopleOf(users, log), visibility, readRules, previewOf };
}
