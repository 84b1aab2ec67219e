import type { Button, KnownBlock, ModalView } from '@slack/types';
import type { PrefilledLink } from '../../../dialogue/register/links.ts';
import type { RecordedDecision } from '../../../store/register/register.ts';
import { actionId } from '../../actions.ts';
import { modal, type ViewMetadata } from '../../views.ts';
import { bareButton, button, plain } from '../buttons.ts';
import { clip, context, dayOf, literal, section } from '../text.ts';
import { recordControls } from './record-controls.ts';
import { adviceOf, statusNames } from './register.ts';

export interface RecordContent {
  readonly record: RecordedDecision;
  /** Why nothing was changed. */
  readonly notice?: string | undefined;
  readonly isOwner: boolean;
  readonly successor?: RecordedDecision | undefined;
  /** What is different today; the first line says it in short. */
  readonly secondLook: readonly string[];
  /** The thread that it came from, where that is still there. */
  readonly thread?: string | undefined;
  readonly links: readonly PrefilledLink[];
  /** Records that may have taken its place. */
  readonly candidates: readonly RecordedDecision[];
}

const LONGEST_LINE = 600;

/** One recorded decision: where it stands, what has changed since, and what can be done with it. */
export function recordView(metadata: ViewMetadata['record'], content: RecordContent): ModalView {
  const { record, notice, isOwner, secondLook, thread, links, candidates } = content;
  // Slack draws a menu again only where its block has another id.
  const mark = `:${record.changed_at}:${notice?.length ?? 0}`;
  const [short = '', ...changes] = secondLook.map((line) => literal(clip(line, LONGEST_LINE)));
  return modal('record', metadata, {
    title: plain('Decision'),
    close: plain('Close'),
    blocks: [
      ...(notice ? [section(`:warning: ${notice}`)] : []),
      section(`*${literal(record.title)}*\n${adviceOf(record)}, ${record.confidence} confidence`),
      section(statusWords(content)),
      context(
        [
          `Recorded ${dayOf(record.at)}, changed ${dayOf(record.changed_at)}`,
          record.owner ? `owner <@${record.owner}>` : 'no owner',
          ...(thread ? [`<${thread}|the thread>`] : []),
        ].join(' · '),
      ),
      section([`*Looked at again today:* ${short}`, ...changes.map((line) => `• ${line}`)].join('\n')),
      ...(isOwner ? recordControls(record, candidates, mark) : []),
      handing(links, mark),
      ...(links.some(({ isCut }) => isCut) ? [context(CUT)] : []),
      {
        type: 'actions',
        block_id: `more${mark}`,
        elements: [button('register', 'All decisions', metadata.query, 'all'), ...(isOwner ? [removeButton] : [])],
      },
    ],
  });
}

const CUT = 'The page that opens has as much of the record as fits in a URL; copy the rest from “As Markdown”.';

function statusWords({ record, successor }: RecordContent): string {
  if (record.status !== 'superseded') return `Status: *${statusNames[record.status]}*`;
  return successor
    ? `Status: *Superseded* by “${literal(clip(successor.title, 150))}”, ${adviceOf(successor)}`
    : 'Status: *Superseded* by a decision that’s gone or that you can’t see';
}

/** The ways out of Slack. */
const handing = (links: readonly PrefilledLink[], mark: string): KnownBlock => ({
  type: 'actions',
  block_id: `export${mark}`,
  elements: [
    bareButton('record-text', 'As Markdown'),
    ...links.map(linkButton),
    bareButton('record-elsewhere', links.length > 0 ? 'Another repository' : 'Open a pull request or issue'),
  ],
});

const linkButton = ({ label, url }: PrefilledLink, at: number): Button => ({
  type: 'button',
  action_id: actionId('record-link', at),
  text: plain(label),
  url,
});

const removeButton: Button = {
  ...bareButton('record-remove', 'Remove from the register'),
  style: 'danger',
  confirm: {
    title: { type: 'plain_text', text: 'Remove this decision?' },
    text: { type: 'plain_text', text: 'It’s removed from the register for everyone. The thread stays.' },
    confirm: { type: 'plain_text', text: 'Remove' },
    deny: { type: 'plain_text', text: 'Keep' },
  },
};

/** In place of a record that is not there for this person. */
export const noRecordView = (metadata: ViewMetadata['record']): ModalView =>
  modal('record', metadata, {
    title: plain('Decision'),
    close: plain('Close'),
    blocks: [
      section('This decision is gone, or you can’t see it.'),
      { type: 'actions', elements: [button('register', 'All decisions', metadata.query, 'all')] },
    ],
  });
