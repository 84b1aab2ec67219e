import type { KnownBlock, ModalView } from '@slack/types';
import type { AdminSettings } from '../../../decision/house-rules/admin-settings.ts';
import type { Version } from '../../../store/workspaces/settings.ts';
import type { ActionValues } from '../../actions.ts';
import { changesBetween } from '../../settings/changes.ts';
import { modal } from '../../views.ts';
import { button, plain } from '../buttons.ts';
import { section } from '../text.ts';

/** Changes that are listed. */
export const MOST_LISTED = 30;

/** Who changed what and when, the newest first; what came before each is looked up in the whole history. */
export function settingsLogView(history: readonly Version<AdminSettings>[], notice?: string): ModalView {
  const rows = history.flatMap((each) => row(each, history)).slice(0, MOST_LISTED);
  return modal(
    'settings-log',
    {},
    {
      title: plain('Changes so far'),
      close: plain('Back'),
      blocks: [
        ...(notice ? [section(notice)] : []),
        ...(rows.length === 0 ? [section('Nothing has been set yet.')] : rows),
      ],
    },
  );
}

function row(set: Version<AdminSettings>, history: readonly Version<AdminSettings>[]): KnownBlock[] {
  const { channel, version, person, at } = set;
  const sameScope = history.filter((each) => each.channel === channel);
  const follows = Math.max(...sameScope.map((each) => each.version));
  const before = version === 1 ? {} : sameScope.find((each) => each.version === version - 1)?.content;
  if (!before) return [];
  const changes = changesBetween(before, set.content);
  const what = changes.length > 0 ? changes : ['Nothing changed.'];
  const who = person ? `<@${person}>` : 'Somebody whose data was deleted';
  const where = channel === undefined ? 'the whole workspace' : `<#${channel}>`;
  const accessory =
    version === follows
      ? restore('Undo', 'Undo this change?', { channel, version: version - 1, follows })
      : restore('Use again', 'Use these settings again?', { channel, version, follows });
  const text = `*${dateOf(at)}* ${who}, for ${where}\n${what.map((change) => `• ${change}`).join('\n')}`;
  return [{ ...section(text), accessory }];
}

const restore = (label: string, question: string, value: ActionValues['settings-restore']) => ({
  ...button('settings-restore', label, value),
  confirm: {
    title: plain(question),
    text: plain('What was set then applies again, right away.'),
    confirm: plain(label),
    deny: plain('Cancel'),
  },
});

const dateOf = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
