import { openDatabase } from '../../src/store/database/database.ts';
import type { open } from './installable.ts';

type Opened = Awaited<ReturnType<typeof open>>;
export type Name = 'acme' | 'beta';
export const names: readonly Name[] = ['acme', 'beta'];
/** Each administers one workspace and is a mere member of the other. */
const admin: Readonly<Record<Name, string>> = { acme: 'U0ACMEADMIN', beta: 'U0BETAADMIN' };

/** Somebody wants something in a workspace. */
export interface Act {
  readonly kind: 'set' | 'ask' | 'home' | 'log' | 'restore';
  readonly team: Name;
  /** The admin of this workspace. */
  readonly by: Name;
  readonly inChannel: boolean;
  readonly because: number;
}

/** The same id in both workspaces: an organization may share a channel, and an id may be forged. */
const SHARED = 'C0SHARED';
const markerOf = (team: Name, because: number): string => `${team}-reason-${because}`;
export const rulesOf = (team: Name, because: number): string =>
  `forbidden:\n  - what: vms\n    because: ${markerOf(team, because)}`;

/** Two workspaces that have the app, with what people do in them. */
export async function openTenants(opened: Opened) {
  const { app, slack, acme, beta, file } = opened;
  for (const team of [acme, beta]) await app.install(team);
  for (const name of names) slack.admins.set(opened[name].id, new Set([admin[name]]));
  const { db } = await openDatabase(`file:${file}`);
  const told: Record<Name, string[]> = { acme: [], beta: [] };
  /** What each whole workspace was last set to by its own admin. */
  const inForce: Partial<Record<Name, string>> = {};
  const rows = (name: Name) => db.selectFrom('settings').selectAll().where('team', '=', opened[name].id).execute();
  const { preview, submit, ask, home, press } = people(opened, told);

  const doing: Readonly<Record<Act['kind'], (act: Act, newest: number) => Promise<void>>> = {
    async set({ team, by, inChannel, because }, version) {
      const rules = rulesOf(team, because);
      const sent = await submit(team, admin[by], { version, ...channelOf(inChannel) }, rules);
      const previewed = await preview(sent);
      if (previewed) await submit(team, admin[by], previewed, rules);
      if (by === team && !inChannel) inForce[team] = markerOf(team, because);
    },
    async ask({ team, by }) {
      const rule = inForce[team];
      const expected = rule ? `No virtual machines (${rule}).` : 'None are set here';
      const answer = await ask(team, admin[by]);
      if (!answer.includes(expected)) throw new Error(`“${answer}” does not say “${expected}”`);
    },
    home: ({ team, by }) => home(team, admin[by]),
    log: ({ team, by }) => press(team, admin[by], 'settings-log', {}),
    // A forged button: what the admin of one presses in the other names versions there.
    restore: async ({ team, by, inChannel }, follows) =>
      by === team
        ? undefined
        : press(team, admin[by], 'settings-restore', { version: 1, follows, ...channelOf(inChannel) }),
  };
  return {
    rows,
    async does(act: Act): Promise<void> {
      const channel = act.inChannel ? SHARED : '';
      await doing[act.kind](act, (await rows(act.team)).filter((row) => row.channel === channel).length);
    },
    /** All that was sent to a workspace, in calls and in acknowledgements. */
    reached: (name: Name): string[] => [
      ...slack.sent.filter(({ team }) => team === opened[name].id).map(({ body }) => body),
      ...told[name],
    ],
    /** What somebody else than its admin has set, or with words of the other. */
    strangeRows: async (name: Name) =>
      (await rows(name)).filter(({ person, content }) => person !== admin[name] || !content.includes(`${name}-reason`)),
    close: () => db.destroy(),
  };
}

const channelOf = (inChannel: boolean) => (inChannel ? { channel: SHARED } : {});

/** The ways to act. */
function people({ app, slack, ...teams }: Opened, told: Record<Name, string[]>) {
  let clock = 1_763_700_000;
  const ts = (): string => `${++clock}.000100`;
  return {
    async submit(team: Name, by: string, metadata: object, rules: string) {
      const id = `V${ts()}`;
      const state = { values: { rules: { value: { type: 'plain_text_input', value: rules } } } };
      const view = { id, type: 'modal', callback_id: 'settings', private_metadata: JSON.stringify(metadata), state };
      const text = await (await app.interaction(teams[team], { type: 'view_submission', view }, by)).text();
      told[team].push(text);
      return { id, text };
    },
    /** What travels in the preview; `undefined` where none follows. */
    async preview({ id, text }: { readonly id: string; readonly text: string }): Promise<object | undefined> {
      if (!text.includes('Looking at past decisions')) return undefined;
      const update = await slack.sentWith('views.update', (fields) => fields.get('view_id') === id);
      return JSON.parse(JSON.parse(update.get('view')!).private_metadata);
    },
    async ask(team: Name, user: string): Promise<string> {
      const at = ts();
      const said = { type: 'message', channel_type: 'im', channel: `D0${user}`, user, ts: at };
      await app.event(teams[team], { ...said, text: 'what are our house rules?' });
      return (await slack.sentWith('chat.postMessage', (fields) => fields.get('thread_ts') === at)).get('text') ?? '';
    },
    async home(team: Name, user: string): Promise<void> {
      await app.event(teams[team], { type: 'app_home_opened', user, channel: `D0${user}`, tab: 'home' });
    },
    async press(team: Name, by: string, action_id: string, value: object): Promise<void> {
      const actions = [{ type: 'button', action_id, action_ts: ts(), value: JSON.stringify(value) }];
      const modal = { id: 'V1', type: 'modal', callback_id: 'settings-log', private_metadata: '{}' };
      const payload = { type: 'block_actions', view: { ...modal, state: { values: {} } }, actions };
      told[team].push(await (await app.interaction(teams[team], payload, by)).text());
    },
  };
}
