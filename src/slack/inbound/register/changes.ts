import type { Audience } from '../../../store/conversations/decisions.ts';
import type { ActionValues } from '../../actions.ts';
import { isOrganization } from '../../api/user.ts';
import type { Click } from '../../bolt.ts';
import type { ListenerContext } from '../listener-context.ts';
import { lookerOf, recordIn, show } from './clicks.ts';
import { type Looker, recordShown, registerShown } from './shown.ts';

/** A change of the record that was clicked in; it is shown again as it is then, changed or not. */
const changing =
  <Value>(
    change: (
      advisor: ListenerContext,
      of: Looker & { readonly id: string; readonly workspace: string | undefined },
      value: Value,
    ) => Promise<unknown>,
  ) =>
  (advisor: ListenerContext) =>
  async (click: Click, value: Value): Promise<void> => {
    const metadata = recordIn(click);
    const looker = lookerOf(click);
    const { team_id: workspace } = click.body.user;
    if (metadata) await change(advisor, { ...looker, id: metadata.id, workspace }, value);
    await click.ack();
    if (metadata) advisor.later(async () => show(click, await recordShown(advisor, looker, metadata)));
  };

export const setStatus = changing<ActionValues['record-status']>(async ({ register }, { team, person, id }, status) => {
  if (status !== 'superseded') await register.change(team, person, id, { status });
});

/** Guests and people of other organizations see nothing of others, so they can take nothing over. */
export const setOwner = changing<ActionValues['record-owner']>(async ({ register }, { team, person, id }, owner) => {
  if (await register.canOwn(team, owner)) await register.change(team, person, id, { owner });
});

/** Only by a decision that the person may see. */
export const setSuccessor = changing<ActionValues['record-successor']>(
  async ({ register }, { team, person, id }, supersededBy) => {
    if (await register.find(team, person, supersededBy)) await register.change(team, person, id, { supersededBy });
  },
);

export const setRecordAudience = changing<ActionValues['record-audience']>(
  async ({ register }, { team, person, id, workspace }, chosen) => {
    const audience = audienceFrom(chosen, workspace);
    if (audience) await register.setAudience(team, person, id, audience);
  },
);

function audienceFrom(chosen: ActionValues['record-audience'], workspace: string | undefined): Audience | undefined {
  if (chosen !== 'workspace') return chosen;
  return workspace && !isOrganization(workspace) ? { workspace } : undefined;
}

export const removeRecord =
  (advisor: ListenerContext) =>
  async (click: Click): Promise<void> => {
    const metadata = recordIn(click);
    const looker = lookerOf(click);
    if (metadata) await advisor.register.remove(looker.team, looker.person, metadata.id);
    await click.ack();
    if (metadata) advisor.later(async () => show(click, await registerShown(advisor, looker, metadata.query)));
  };
