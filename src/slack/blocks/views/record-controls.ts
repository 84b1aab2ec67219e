import type { KnownBlock, PlainTextOption } from '@slack/types';
import type { RecordedDecision } from '../../../store/register/register.ts';
import { actionId } from '../../actions.ts';
import { recordStatuses } from '../../views.ts';
import { option, plain } from '../buttons.ts';
import { audienceBlock } from './audience.ts';
import { statusNames } from './register.ts';

/** What the owner of a record can change: its status, who answers for it, what took its place, who finds it. */
export const recordControls = (
  record: RecordedDecision,
  candidates: readonly RecordedDecision[],
  mark: string,
): KnownBlock[] => [
  statusBlock(record, mark),
  ownerBlock(record, mark),
  ...(candidates.length > 0 ? [successorBlock(record, candidates, mark)] : []),
  audienceBlock(record, 'record-audience', mark),
];

const labeled = (text: string) => ({ type: 'mrkdwn' as const, text });

function statusBlock({ status }: RecordedDecision, mark: string): KnownBlock {
  const choice = (each: RecordedDecision['status']): PlainTextOption =>
    option('record-status', statusNames[each], each);
  // A decision is superseded by another one, which is chosen below.
  const offered = recordStatuses.filter((each) => each !== 'superseded' || status === 'superseded');
  return {
    type: 'section',
    block_id: `status${mark}`,
    text: labeled('*Status*'),
    accessory: {
      type: 'static_select',
      action_id: actionId('record-status'),
      options: offered.map(choice),
      initial_option: choice(status),
    },
  };
}

const ownerBlock = ({ owner }: RecordedDecision, mark: string): KnownBlock => ({
  type: 'section',
  block_id: `owner${mark}`,
  text: labeled('*Owner.* The person you choose sees this decision, and only they can change it from then on.'),
  accessory: {
    type: 'users_select',
    action_id: actionId('record-owner'),
    placeholder: plain('Choose an owner'),
    initial_user: owner,
    confirm: {
      title: { type: 'plain_text', text: 'Hand it over?' },
      text: {
        type: 'plain_text',
        text: 'The new owner can see the decision and change it; you can no longer change it.',
      },
      confirm: { type: 'plain_text', text: 'Hand over' },
      deny: { type: 'plain_text', text: 'Cancel' },
    },
  },
});

function successorBlock(
  { superseded_by }: RecordedDecision,
  candidates: readonly RecordedDecision[],
  mark: string,
): KnownBlock {
  const choice = ({ id, title }: RecordedDecision): PlainTextOption => option('record-successor', title, id);
  const current = candidates.find(({ id }) => id === superseded_by);
  return {
    type: 'section',
    block_id: `successor${mark}`,
    text: labeled('*Superseded by*'),
    accessory: {
      type: 'static_select',
      action_id: actionId('record-successor'),
      placeholder: plain('Choose a decision'),
      options: candidates.map(choice),
      ...(current ? { initial_option: choice(current) } : {}),
    },
  };
}
