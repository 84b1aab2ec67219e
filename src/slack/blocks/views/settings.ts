import type { KnownBlock, ModalView } from '@slack/types';
import { actionId } from '../../actions.ts';
import type { Preview } from '../../settings/preview.ts';
import { modal, type ViewMetadata } from '../../views.ts';
import { bareButton, plain } from '../buttons.ts';
import { context, header, literal, section } from '../text.ts';
import { type Shown, settingsFields } from './settings-fields.ts';

/** What is about to be saved. */
export interface Drafted {
  /** As Slack’s markup. */
  readonly changes: readonly string[];
  /** Absent while it is being worked out. */
  readonly preview?: Preview;
}

/** Settings to change; with a draft that can be saved. */
export function settingsView(metadata: ViewMetadata['settings'], shown: Shown, drafted?: Drafted): ModalView {
  const { channel } = shown;
  return modal('settings', metadata, {
    title: plain(channel === undefined ? 'Settings' : 'Channel settings'),
    submit: plain(drafted?.preview ? 'Save' : 'Preview'),
    close: plain('Cancel'),
    blocks: [
      ...(drafted ? draftBlocks(drafted) : [section(introTo(channel))]),
      ...settingsFields(shown, metadata),
      ...(channel === undefined ? elsewhere : []),
    ],
  });
}

const introTo = (channel: string | undefined): string =>
  channel === undefined
    ? 'They apply to the whole workspace. Anything not set here stays as the people who run the app set it.'
    : `They apply in <#${channel}> only. Anything not set here is the same as in the whole workspace.`;

function draftBlocks({ changes, preview }: Drafted): KnownBlock[] {
  return [
    header('What would change'),
    ...(changes.length > 0 ? changes.map((change) => section(change)) : [section('Nothing.')]),
    ...(preview ? previewBlocks(preview) : [section('Looking at past decisions …')]),
    context(
      preview
        ? 'Nothing is saved yet. Save it, or change something and preview again.'
        : 'If this takes more than ten seconds, press Preview again.',
    ),
    { type: 'divider' },
  ];
}

function previewBlocks({ lookedAt, changed, shown }: Preview): KnownBlock[] {
  if (lookedAt === 0) return [section('There are no past decisions to compare.')];
  const of = lookedAt === 1 ? 'The last decision' : `Of the last ${lookedAt} decisions,`;
  if (changed === 0) return [section(lookedAt === 1 ? `${of} would be the same.` : `${of} none would be different.`)];
  const hidden = changed - shown.length;
  return [
    section(lookedAt === 1 ? `${of} would be different.` : `${of} *${changed} would be different*.`),
    ...shown.map(({ title, before, after }) =>
      section(`“${literal(title)}”\n${literal(before)} → *${literal(after)}*`),
    ),
    ...(hidden > 0 ? [context(shown.length > 0 ? `And ${hidden} more.` : 'None of them is shared with you.')] : []),
  ];
}

const elsewhere: readonly KnownBlock[] = [
  { type: 'divider' },
  {
    type: 'section',
    block_id: 'elsewhere',
    text: { type: 'mrkdwn', text: '*Different in one channel?*' },
    accessory: {
      type: 'conversations_select',
      action_id: actionId('settings-channel'),
      placeholder: plain('Choose a channel'),
      filter: { include: ['public', 'private', 'mpim'] },
    },
  },
  { type: 'actions', block_id: 'log', elements: [bareButton('settings-log', 'Changes so far')] },
];
