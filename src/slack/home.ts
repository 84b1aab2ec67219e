import type { WebClient } from '@slack/web-api';
import { standingRules } from '../decision/house-rules.ts';
import type { Core } from '../dialogue/step.ts';
import type { Decisions, PlacedDecision, Remembered } from '../store/decisions.ts';
import type { Deletions } from '../store/deletions.ts';
import { homeView } from './blocks/home.ts';
import type { Visibility } from './visibility/visibility.ts';

const MOST_SHARED = 10;

/** The Home tab of every person, with nothing in it that they may not see. */
export interface Home {
  /** Draws it, with the decisions that hold a word where one is given. */
  publish(client: WebClient, team: string, person: string, word?: string): Promise<void>;
  /** A decision that this person may see. */
  find(team: string, person: string, conversation: string): Promise<Remembered | undefined>;
}

interface Sources {
  readonly core: Core;
  readonly decisions: Decisions;
  readonly deletions: Pick<Deletions, 'isUnderWay'>;
  readonly visibility: Visibility;
  readonly retentionDays: number;
}

export const createHome = ({ core, decisions, deletions, visibility, retentionDays }: Sources): Home => ({
  async publish(client, team, person, word = '') {
    const [isLeaving, own, candidates] = await Promise.all([
      deletions.isUnderWay(team, person),
      decisions.ofPerson(team, person, word),
      decisions.sharedBesides(team, person, word),
    ]);
    const shared = await visibility.visible(team, person, candidates, MOST_SHARED);
    const rules = standingRules(core.setting);
    const content = { own: isLeaving ? [] : own, shared, word, rules, retentionDays, isLeaving };
    await client.views.publish({ user_id: person, view: homeView(content) });
  },
  async find(team, person, conversation) {
    const found = await decisions.find(team, conversation);
    if (!found || found.decision.person === person) return found;
    const visible: readonly PlacedDecision[] = await visibility.visible(team, person, [found.decision], 1);
    return visible.length > 0 ? found : undefined;
  },
});
