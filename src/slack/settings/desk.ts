import type { AdminSettings } from '../../decision/house-rules/admin-settings.ts';
import type { Settings } from '../../store/workspaces/settings.ts';
import type { Visibility } from '../home/visibility.ts';
import type { ReadRules, Rulings } from './in-force.ts';
import type { People } from './people.ts';
import type { PreviewOf } from './preview.ts';

/** What it takes to know, show and change the settings of workspaces. */
export interface SettingsDesk {
  readonly store: Settings<AdminSettings>;
  readonly rulings: Rulings;
  readonly people: People;
  readonly visibility: Visibility;
  readonly readRules: ReadRules;
  readonly previewOf: PreviewOf;
}
