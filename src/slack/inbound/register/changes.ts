import type { Audience } from '../../../store/conversations/decisions.ts';
import type { ActionValues } from '../../actions.ts';
import { isOrganization } from '../../api/user.ts';
import type { Click } from '../../bolt.ts';
import type { ListenerContext } from '../listener-context.ts';
import { lookerOf, recordIn, show } from './clicks.ts';
import { type Looker, recordShown, registerShown } from './shown.ts';

/** The record, and where and by whom it is changed. */
type Changed = Looker & { readonly id: string; readonly workspace: string | undefined };

/** Makes a change; gives what to say where it was not made. */
type Change<Value> = (advisor: ListenerContext, of: Changed, value: Value) => Promise<string | undefined>;

const NOT_OWNER = 'Nothing was changed: only the owner of a decision can change it.';
const NO_MEMBER =
  'It wasn’t handed over: guests, bots and people from other organizations can’t own a decision. Choose a member.';
const CIRCLE = 'Nothing changed: that decision is gone, or this one already superseded it. Choose another one.';

/** A change of the record that was clicked in; it is shown again as it is then, with a word where nothing was changed. */
const changing =
  <Value>(change: Change<Value>) =>
  (advisor: ListenerContext) =>
  async (click: Click, value: Value): Promise<void> => {
    const metadata = recordIn(click);
    const looker = lookerOf(click);
    const { team_id: workspace } = click.body.user;
    const notice = metadata && (await change(advisor, { ...looker, id: metadata.id, workspace }, value));
    await click.ack();
    if (metadata) advisor.later(async () => show(click, await recordShown(advisor, looker, metadata, notice)));
  };

const unless = (isDone: boolean, notice: string): string | undefined => (isDone ? undefined : notice);

export const setStatus = changing<ActionValues['record-status']>(async ({ register }, { team, person, id }, status) =>
  status === 'superseded' ? undefined : unless(await register.change(team, person, id, { status }), NOT_OWNER),
);

/** Guests and people of other organizations see nothing of others, so they can take nothing over. */
export const setOwner = changing<ActionValues['record-owner']>(async ({ register }, { team, person, id }, owner) =>
  (await register.canOwn(team, owner))
    ? unless(await register.change(team, person, id, { owner }), NOT_OWNER)
    : NO_MEMBER,
);

/** Only by a decision that the person may see. */
export const setSuccessor = changing<ActionValues['record-successor']>(
  async ({ register }, { team, person, id }, supersededBy) => {
    const isSeen = (await register.find(team, person, supersededBy)) !== undefined;
    return unless(isSeen && (await register.change(team, person, id, { supersededBy })), CIRCLE);
  },
);

export const setRecordAudience = changing<ActionValues['record-audience']>(
  async ({ register }, { team, person, id, workspace }, chosen) => {
    const audience = audienceFrom(chosen, workspace);
    return audience && unless(await register.setAudience(team, person, id, audience), NOT_OWNER);
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
