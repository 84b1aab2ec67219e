import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Verdict } from '../../../knowledge/claim.ts';
import { shownBeside } from '../../../knowledge/flavours.ts';
import { verdictName } from '../../../knowledge/verdict-names.ts';
import type { Cursor, RecordedDecision } from '../../../store/register/register.ts';
import { modal, recordStatuses, type ViewMetadata } from '../../views.ts';
import { button, plain } from '../buttons.ts';
import { clip, context, literal, section } from '../text.ts';

type Query = ViewMetadata['register'];

export const statusNames: Readonly<Record<RecordedDecision['status'], string>> = {
  proposed: 'Proposed',
  accepted: 'Accepted',
  superseded: 'Superseded',
};

export const WORD = 'word';
export const STATUS = 'status';
export const ANY = 'any';
const LONGEST_TITLE = 120;

const EMPTY =
  'None yet. Say “decision record” in a thread with advice, share it, or press “Keep in the register” under “Look again”.';
const NOT_FOUND = 'No decision matches. Leave the fields empty to see all of them.';

/** The register: what a person may see of it, searched and page by page. */
export function registerView(query: Query, records: readonly RecordedDecision[], older: Cursor | undefined): ModalView {
  const { word, status, after } = query;
  const filtered = word !== undefined || status !== undefined;
  return modal('register', query, {
    title: plain('Decisions'),
    submit: plain('Search'),
    close: plain('Close'),
    blocks: [
      wordField(word),
      statusField(status),
      ...records.map(row),
      ...(records.length === 0 ? [context(filtered || after ? NOT_FOUND : EMPTY)] : []),
      ...paging(query, older),
    ],
  });
}

const wordField = (word: string | undefined): KnownBlock => ({
  type: 'input',
  block_id: WORD,
  optional: true,
  label: plain('Word in the question, the advice or a product'),
  element: {
    type: 'plain_text_input',
    action_id: 'value',
    max_length: 60,
    ...(word ? { initial_value: word } : {}),
  },
});

const statuses: readonly PlainTextOption[] = [
  { text: plain('Any'), value: ANY },
  ...recordStatuses.map((status) => ({ text: plain(statusNames[status]), value: status })),
];

const statusField = (status: Query['status']): KnownBlock => ({
  type: 'input',
  block_id: STATUS,
  optional: true,
  label: plain('Status'),
  element: {
    type: 'static_select',
    action_id: 'value',
    options: [...statuses],
    initial_option: statuses.find(({ value }) => value === (status ?? ANY))!,
  },
});

const row = (record: RecordedDecision): KnownBlock => ({
  ...section(`${literal(clip(record.title, LONGEST_TITLE))}\n${adviceOf(record)} · ${statusNames[record.status]}`),
  accessory: button('record', 'Open', { id: record.id }),
});

export const adviceOf = ({ verdict, flavour }: RecordedDecision): string =>
  `*${verdictName(verdict as Verdict)}* (${shownBeside(verdict, flavour)})`;

function paging({ after, ...query }: Query, older: Cursor | undefined): KnownBlock[] {
  const elements = [
    ...(after ? [button('register', 'Newest', query, 'newest')] : []),
    ...(older ? [button('register', 'Older', { ...query, after: older }, 'older')] : []),
  ];
  return elements.length > 0 ? [{ type: 'actions', block_id: `paging:${after?.id ?? ''}`, elements }] : [];
}
