import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { type FactorId, factorOf, menu, type Profile, sayValue } from '../../../domain/profile.ts';
import { isDirect } from '../../api/direct.ts';
import { type FormMode, modal, type ViewMetadata } from '../../views.ts';
import { bareButton } from '../buttons.ts';
import { clip, header, section } from '../text.ts';

/** The groups of fields: the first is shown at once, the others one by one on request. */
const groups: readonly (readonly [string, readonly FactorId[]])[] = [
  ['The basics', ['trigger', 'traffic', 'requests_month', 'max_run_s', 'team_ops']],
  ['How it works', ['state', 'protocol', 'shape', 'existing']],
  ['One run', ['avg_ms', 'io_wait', 'memory_mb', 'cold_start']],
  ['Limits', ['gpu', 'control', 'payload_mb', 'artifact_mb']],
  ['Location and priorities', ['hosting', 'portability', 'isolation', 'priority']],
];

/** The fields of the groups that are open, and every one that is filled in from the start. */
export const shownFactors = (prefilled: Profile, opened: number): readonly FactorId[] =>
  groups.flatMap(([, factors], at) => factors.filter((factor) => at < opened || prefilled[factor] !== undefined));

const titles: Record<FormMode, string> = {
  new: 'Describe a workload',
  change: 'Change answers',
  'what-if': 'What if …',
};
const submits: Record<FormMode, string> = { new: 'Get advice', change: 'Update', 'what-if': 'Try it' };
const intros: Record<FormMode, (channel: string) => string> = {
  new: (channel) => `Fill in what you know and leave the rest. You’ll get the answer ${whereFrom(channel)}.`,
  change: () => 'Fix what isn’t right and submit; I’ll update the answer in the thread.',
  'what-if': () =>
    'Change any answers you like, just to try it. The answer in the thread stays as it is; I’ll post what would be different below it.',
};
const whereFrom = (channel: string): string => {
  if (isDirect(channel)) return 'in your direct messages with me';
  return /^[CG][A-Z0-9]+$/.test(channel) ? `in a thread in <#${channel}>` : 'in a thread in this channel';
};
const examples: Partial<Record<FactorId, string>> = {
  requests_month: 'For example: 2 million a month, 30 rps, 5k a day',
  avg_ms: 'For example: 200 ms, half a second',
  max_run_s: 'For example: 30 s, 10 minutes, 2 hours',
  memory_mb: 'For example: 512 MB, 2 GB',
  artifact_mb: 'For example: 40 MB, 1.5 GB',
  payload_mb: 'For example: 200 KB, 20 MB',
  io_wait: 'For example: mostly computing, half and half, waits 70% of the time',
};

export const UNKNOWN = 'unknown';
export const PART_NAME = 'part:name';
export const PART_TEXT = 'part:text';
const NAME_LIMIT = 60;

/** A placeholder that opens at once, within the three seconds that Slack allows. */
export const loadingView = (mode: FormMode): ModalView =>
  modal(
    'loading',
    {},
    {
      title: plain(titles[mode]),
      close: plain('Close'),
      blocks: [section('Opening the form … If it isn’t here in a few seconds, close this and try again.')],
    },
  );

/** What the fields of a form held from the start. */
export const prefilledIn = ({ known, stated }: ViewMetadata['form']): Profile => ({ ...known, ...stated });

/** Five fields and what is known already, the others behind a button; nothing is required. */
export function formView(form: ViewMetadata['form'], profile: Profile): ModalView {
  const { mode, channel, opened, withPart } = form;
  const shown = shownFactors(prefilledIn(form), opened);
  return modal('form', form, {
    title: plain(titles[mode]),
    submit: plain(submits[mode]),
    close: plain('Cancel'),
    blocks: [
      section(intros[mode](channel)),
      ...groups.flatMap(([title, factors]): KnownBlock[] => {
        const open = factors.filter((factor) => shown.includes(factor));
        return open.length > 0 ? [header(title), ...open.map((factor) => field(factor, profile))] : [];
      }),
      ...more(opened, mode === 'new' && !withPart),
      ...(withPart ? partFields : []),
    ],
  });
}

/** The ways to say more. */
function more(opened: number, canAddPart: boolean): KnownBlock[] {
  const buttons = [
    ...(opened < groups.length ? [bareButton('more-fields', 'More questions')] : []),
    ...(canAddPart ? [bareButton('add-part', 'Add a second part')] : []),
  ];
  // A block that is changed gets a new id.
  return buttons.length > 0 ? [{ type: 'actions', block_id: `more:${opened}`, elements: buttons }] : [];
}

function field(factor: FactorId, profile: Profile): InputBlock {
  const definition = factorOf(factor);
  const value = profile[factor];
  const hint = examples[factor];
  const shared = { type: 'input' as const, block_id: `f:${factor}`, optional: true, label: plain(definition.question) };
  if (definition.kind === 'number') {
    return {
      ...shared,
      ...(hint ? { hint: plain(hint) } : {}),
      element: {
        type: 'plain_text_input',
        action_id: 'value',
        max_length: 200,
        ...(value === undefined ? {} : { initial_value: sayValue(factor, value) }),
      },
    };
  }
  const options = [{ value: UNKNOWN, label: 'Not known' }, ...menu(factor)].map(optionOf);
  const initial = value === undefined ? undefined : options.find((option) => option.value === String(value));
  return {
    ...shared,
    element: {
      type: 'static_select',
      action_id: 'value',
      placeholder: plain('Not known'),
      options,
      ...(initial ? { initial_option: initial } : {}),
    },
  };
}

const optionOf = ({ value, label }: { value: unknown; label: string }): PlainTextOption => ({
  text: plain(clip(label, 75)),
  value: String(value),
});

/** A second part of the workload, in words; asked for only when it is wanted. */
const partFields: readonly KnownBlock[] = [
  header('The second part'),
  {
    type: 'input',
    block_id: PART_NAME,
    optional: true,
    label: plain('What is it called?'),
    element: { type: 'plain_text_input', action_id: 'value', max_length: NAME_LIMIT },
  },
  {
    type: 'input',
    block_id: PART_TEXT,
    optional: true,
    label: plain('How is it different from the first?'),
    hint: plain('For example: runs every night, takes 40 minutes, needs 16 GB'),
    element: { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: 1000 },
  },
];

function plain(text: string) {
  return { type: 'plain_text' as const, text };
}
