import type { WebClient } from '@slack/web-api';
import { standingRules } from '../../decision/house-rules/house-rules.ts';
import type { State } from '../../dialogue/state/state.ts';
import type { Core } from '../../dialogue/step.ts';
import type { Decisions, PlacedDecision, Remembered } from '../../store/conversations/decisions.ts';
import type { Deletions } from '../../store/deletion/deletions.ts';
import type { Once } from '../../store/once.ts';
import { homeView } from '../blocks/views/home.ts';
import { sayWelcome, welcomeBlocks } from '../blocks/views/welcome.ts';
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
  readonly core: Core;
  readonly decisions: Decisions<State>;
  readonly deletions: Pick<Deletions, 'isUnderWay'>;
  readonly visibility: Visibility;
  readonly retentionDays: number;
  /** Whether a name is used for the first time. */
  readonly once: Once;
}

export const createHome = ({ core, decisions, deletions, visibility, retentionDays, once }: Sources): Home => ({
  async publish(client, team, person, word = '') {
    const [isLeaving, own, candidates] = await Promise.all([
      deletions.isUnderWay(team, person),
      decisions.ofPerson(team, person, word),
      decisions.sharedBesides(team, person, word),
    ]);
    const shared = await visibility.visible(team, person, candidates, MOST_SHARED);
    const rules = standingRules(core.setting);
    const { recordDays } = core.setting.operation ?? {};
    const content = { own: isLeaving ? [] : own, shared, word, rules, retentionDays, recordDays, isLeaving };
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
