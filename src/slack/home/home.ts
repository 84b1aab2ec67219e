import type { WebClient } from '@slack/web-api';
import { standingRules } from '../../decision/house-rules/house-rules.ts';
import type { State } from '../../dialogue/state/state.ts';
import type { Decisions, PlacedDecision, Remembered } from '../../store/conversations/decisions.ts';
import type { Deletions } from '../../store/deletion/deletions.ts';
import type { Once } from '../../store/once.ts';
import { isOrganization } from '../api/user.ts';
import { homeView } from '../blocks/views/home.ts';
import { sayWelcome, welcomeBlocks } from '../blocks/views/welcome.ts';
import type { SettingsDesk } from '../settings/desk.ts';
import type { Visibility } from './visibility.ts';

const MOST_SHARED = 10;

/** The Home tab of every person, with nothing in it that they may not see. */
export interface Home {
  /** Draws it, with the decisions that hold a word where one is given. */
  publish(client: WebClient, team: string, person: string, word?: string): Promise<void>;
  /** Greets a person who opens a direct message in which nothing has been said yet. */
  welcome(client: WebClient, team: string, person: string, channel: string): Promise<void>;
  /** A decision that this person may see. */
  find(team: string, person: string, conversation: string): Promise<Remembered<State> | undefined>;
}

interface Sources {
  readonly settings: Pick<SettingsDesk, 'rulings' | 'people'>;
  readonly decisions: Decisions<State>;
  readonly deletions: Pick<Deletions, 'isUnderWay'>;
  readonly visibility: Visibility;
  readonly retentionDays: number;
  /** For recorded decisions; absent: they are kept. */
  readonly recordDays: number | undefined;
  /** Whether a name is used for the first time. */
  readonly once: Once;
}

export const createHome = ({
  settings,
  decisions,
  deletions,
  visibility,
  retentionDays,
  recordDays,
  once,
}: Sources): Home => ({
  async publish(client, team, person, word = '') {
    const [isLeaving, own, candidates] = await Promise.all([
      deletions.isUnderWay(team, person),
      decisions.ofPerson(team, person, word),
      decisions.sharedBesides(team, person, word),
    ]);
    const shared = await visibility.visible(team, person, candidates, MOST_SHARED);
    const { rules, isAdmin } = await rulesFor(settings, team, person);
    const content = { own: isLeaving ? [] : own, shared, word, rules, isAdmin, retentionDays, recordDays, isLeaving };
    await client.views.publish({ user_id: person, view: homeView(content) });
  },
  async welcome(client, team, person, channel) {
    // Slack tells of every opening, and of one twice.
    if (!(await once(`welcome:${team}:${person}`))) return;
    const { messages = [] } = await client.conversations.history({ channel, limit: 1 });
    if (messages.length > 0) return;
    await client.chat.postMessage({ channel, text: sayWelcome, blocks: welcomeBlocks(retentionDays) });
  },
  async find(team, person, conversation) {
    const found = await decisions.find(team, conversation);
    if (!found || found.decision.person === person) return found;
    const visible: readonly PlacedDecision[] = await visibility.visible(team, person, [found.decision], 1);
    return visible.length > 0 ? found : undefined;
  },
});

/** The rules of the person’s own workspace, and whether they may change them. */
async function rulesFor({ rulings, people }: Sources['settings'], team: string, person: string) {
  const home = isOrganization(team) ? await people.homeOf(team, person) : team;
  const tenant = { team, workspace: home ?? team };
  const { whole } = await rulings.inForce(tenant);
  return { rules: standingRules(whole.setting), isAdmin: await people.isAdmin(tenant, person) };
}
