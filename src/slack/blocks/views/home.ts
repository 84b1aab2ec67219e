import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import { recordsKept } from '../../../dialogue/answers/library/about-privacy.ts';
import type { Verdict } from '../../../knowledge/claim.ts';
import { shownBeside } from '../../../knowledge/flavours.ts';
import { verdictName } from '../../../knowledge/verdict-names.ts';
import type { Decision, PlacedDecision } from '../../../store/conversations/decisions.ts';
import { actionId } from '../../actions.ts';
import { modal } from '../../views.ts';
import { bareButton, button, plain, sayButton } from '../buttons.ts';
import { clip, context, dayOf, header, literal, section } from '../text.ts';
import { audienceBlock, audienceOf } from './audience.ts';

export interface HomeContent {
  readonly own: readonly Decision[];
  readonly shared: readonly Decision[];
  readonly word: string;
  /** House rules in force, as they are said. */
  readonly rules: readonly string[];
  /** This person may change the settings. */
  readonly isAdmin: boolean;
  readonly retentionDays: number;
  /** For recorded decisions; absent: they are kept. */
  readonly recordDays?: number | undefined;
  /** What this person has said is being deleted. */
  readonly isLeaving: boolean;
}

const LONGEST_TITLE = 120;

const tries = [
  { label: 'Try: a photo resizer', say: 'Should our photo resizer, about 2 million uploads a month, be a Lambda?' },
  { label: 'Compare the options', say: 'compare serverless, containers and VMs' },
  { label: 'What is a cold start?', say: 'what is a cold start' },
];

/** The Home tab: what it does, what was decided, and what is kept. */
export const homeView = ({
  own,
  shared,
  word,
  rules,
  isAdmin,
  retentionDays,
  recordDays,
  isLeaving,
}: HomeContent): HomeView => ({
  type: 'home',
  blocks: [
    header('Where should it run?'),
    section(
      'Describe a workload and I’ll tell you whether serverless functions, containers, virtual machines or a mix fits best, with limits, costs from your own figures, a source and a date for every claim, and what would change the answer. Mention me in a channel, write to me here, or use /should-i-go-serverless.',
    ),
    { type: 'actions', elements: [...tries.map(sayButton), bareButton('form', 'Fill in the form')] },
    { type: 'divider' },
    header('Decisions'),
    {
      type: 'input',
      block_id: 'search',
      optional: true,
      dispatch_action: true,
      label: { type: 'plain_text', text: 'Search by word' },
      element: {
        type: 'plain_text_input',
        action_id: actionId('search'),
        max_length: 60,
        ...(word ? { initial_value: word } : {}),
        dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
      },
    },
    { type: 'actions', block_id: 'register', elements: [button('register', 'All decisions', {})] },
    ...list('Yours', own.map(ownRow), word ? 'None of yours contains this word.' : 'None yet. Ask me something.'),
    ...list(
      'Shared with you',
      shared.map(row),
      word ? 'None contains this word.' : 'Nobody has shared one with you yet.',
    ),
    { type: 'divider' },
    header('House rules'),
    section(rules.length > 0 ? rules.map((rule) => `• ${literal(rule)}`).join('\n') : 'None are set.'),
    ...(isAdmin ? [{ type: 'actions' as const, elements: [bareButton('settings', 'Settings')] }] : []),
    header('Your data'),
    section(
      `I keep what was said in my conversations for ${retentionDays} days, on the server this app runs on and nowhere else. A decision that was recorded or shared stays under “All decisions”, without anything else that was said, ${recordsKept(recordDays)}. No language model is used. A decision is yours alone until somebody shares it. Then it’s listed here for people who can see the channel it was made in; only you can list it for everyone, under “Look again”.`,
    ),
    isLeaving
      ? section('*Your data is being deleted.* I’ll send you a direct message when it’s gone.')
      : { type: 'actions', elements: [forgetButton] },
  ],
});

const forgetButton = {
  ...bareButton('forget-me', 'Delete my data'),
  style: 'danger' as const,
  confirm: {
    title: { type: 'plain_text' as const, text: 'Delete your data?' },
    text: {
      type: 'plain_text' as const,
      text: 'I’ll delete the conversations you started, your decisions (recorded ones too, unless you handed them over), and your words and name in other people’s. I’ll tell you when it’s done. Messages in Slack stay until you delete them.',
    },
    confirm: { type: 'plain_text' as const, text: 'Delete' },
    deny: { type: 'plain_text' as const, text: 'Keep' },
  },
};

const list = (title: string, rows: readonly KnownBlock[], none: string): KnownBlock[] => [
  section(`*${title}*`),
  ...(rows.length === 0 ? [context(none)] : rows),
];

const row = (decision: Decision): KnownBlock => rowWith(decision);

const seenBy = {
  owner: 'only you see it here',
  place: 'listed for people who can see the channel',
  workspace: 'listed for everyone in this workspace',
};
const ownRow = (decision: Decision): KnownBlock => rowWith(decision, `, ${seenBy[audienceOf(decision)]}`);

const rowWith = (decision: Decision, more = ''): KnownBlock => ({
  ...section(`${literal(clip(decision.title, LONGEST_TITLE))}\n${nameOf(decision)}, ${dayOf(decision.at)}${more}`),
  accessory: button('recall', 'Look again', { conversation: decision.conversation }),
});

const nameOf = ({ verdict, flavour, confidence }: Decision): string =>
  `*${verdictName(verdict as Verdict)}* (${shownBeside(verdict, flavour)}), ${confidence} confidence`;

/** A list of one's own decisions, for the command. */
export const historyBlocks = (own: readonly Decision[]): KnownBlock[] =>
  list('Your decisions', own.map(row), 'None yet.');

export const sayHistory = (own: readonly Decision[]): string =>
  own.length === 0
    ? 'Your decisions: none yet.'
    : `Your decisions:\n${own.map((decision) => `${literal(clip(decision.title, LONGEST_TITLE))}: ${nameOf(decision).replaceAll('*', '')}`).join('\n')}`;

const recordBlock = ({ conversation }: PlacedDecision): KnownBlock => ({
  ...section(
    '*Is it decided?* In the register, it has a status and an owner, and it stays after the conversation is gone.',
  ),
  accessory: button('record-this', 'Keep in the register', { conversation }),
});

/** An old decision beside what the advice would be today. */
export const recallView = (
  decision: PlacedDecision,
  now: string,
  link: string | undefined,
  isOwn: boolean,
): ModalView =>
  modal(
    'recall',
    { conversation: decision.conversation },
    {
      title: plain('A second look'),
      close: plain('Close'),
      blocks: [
        section(literal(decision.title)),
        section(`*Then (${dayOf(decision.at)}):* ${nameOf(decision)}`),
        section(`*Today:* ${literal(now)}`),
        ...(link ? [section(`<${link}|Open the thread>`)] : []),
        ...(isOwn ? [recordBlock(decision), audienceBlock(decision)] : []),
      ],
    },
  );
