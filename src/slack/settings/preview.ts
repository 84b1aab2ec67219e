import { setImmediate } from 'node:timers/promises';
import type { Setting } from '../../decision/evaluate.ts';
import type { AdminSettings } from '../../decision/house-rules/admin-settings.ts';
import { assessmentOf } from '../../dialogue/advice/assessment.ts';
import { type State, settingFor } from '../../dialogue/state/state.ts';
import { adviceWords } from '../../dialogue/wording/advice-words.ts';
import type { PastDecision, PastDecisions } from '../../store/conversations/past-decisions.ts';
import type { Settings, Tenant, Version } from '../../store/workspaces/settings.ts';
import { isDirect } from '../api/direct.ts';
import { isOrganization } from '../api/user.ts';
import type { Visibility } from '../home/visibility.ts';
import type { Rulings } from './in-force.ts';

/** Each is looked at twice, which takes some forty milliseconds each time. */
const MOST_LOOKED_AT = 25;
const MOST_SHOWN = 5;

/** What past decisions would have become. */
export interface Preview {
  readonly lookedAt: number;
  readonly changed: number;
  /** Those among them that the admin may see. */
  readonly shown: readonly { readonly title: string; readonly before: string; readonly after: string }[];
}

/** What an admin is about to set; without a channel for the whole workspace. */
export interface Draft {
  readonly channel?: string | undefined;
  readonly content: AdminSettings;
}

export type PreviewOf = (tenant: Tenant, person: string, draft: Draft) => Promise<Preview>;

interface Sources {
  readonly past: PastDecisions<State>;
  readonly settings: Settings<AdminSettings>;
  readonly rulings: Pick<Rulings, 'resolved'>;
  readonly visibility: Visibility;
}

export const previewBy =
  ({ past, settings, rulings, visibility }: Sources): PreviewOf =>
  async (tenant, person, draft) => {
    const versions = await settings.newest(tenant);
    const all = await past(tenant.team, draft.channel, MOST_LOOKED_AT);
    const others = all.filter((decision) => decision.person !== person);
    const visible = new Set(await visibility.visible(tenant.team, person, others, others.length));
    const isShown = (decision: PastDecision<State>) => decision.person === person || visible.has(decision);
    // Of an organization it is not known which of its workspaces a decision is from.
    const looked = isOrganization(tenant.team) ? all.filter(isShown) : all;
    const changed: (Preview['shown'][0] & { readonly isShown: boolean })[] = [];
    for (const decision of looked) {
      const channel = isDirect(decision.channel) ? undefined : decision.channel;
      const settingWith = (set: readonly Draft[]): Setting =>
        rulings.resolved(
          { ...tenant, channel },
          { workspace: contentIn(set), channel: channel === undefined ? undefined : contentIn(set, channel) },
        ).setting;
      const difference = differenceOf(decision, settingWith(versions), settingWith(withDraft(versions, draft)));
      if (difference) changed.push({ ...difference, isShown: isShown(decision) });
      // Others get their turn in between.
      await setImmediate();
    }
    const shown = changed.filter((each) => each.isShown).slice(0, MOST_SHOWN);
    return { lookedAt: looked.length, changed: changed.length, shown };
  };

const contentIn = (set: readonly Draft[], channel?: string): AdminSettings | undefined =>
  set.find((each) => each.channel === channel)?.content;

const withDraft = (versions: readonly Version<AdminSettings>[], draft: Draft): readonly Draft[] => [
  draft,
  ...versions.filter(({ channel }) => channel !== draft.channel),
];

function differenceOf({ title, state }: PastDecision<State>, before: Setting, after: Setting) {
  if (advisesAlike(before, after)) return undefined;
  const [then, now] = [before, after].map((setting) => adviceIn(state, setting));
  return then === now ? undefined : { title, before: then!, after: now! };
}

const advisesAlike = (one: Setting, other: Setting): boolean =>
  one.provider === other.provider && JSON.stringify(one.policy) === JSON.stringify(other.policy);

/** "Containers (serverless, always on): AWS Fargate". */
function adviceIn(state: State, setting: Setting): string {
  const { recommendation } = assessmentOf(state, settingFor(state, setting));
  const { relax, products } = recommendation;
  const names = products.map(({ name }) => name).join(', ');
  return relax ? 'No product fits' : [adviceWords(recommendation), names].filter(Boolean).join(': ');
}
