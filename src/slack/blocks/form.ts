import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { type FactorId, factorOf, menu, type Profile, sayValue } from '../../profile/index.ts';
import { clip, header, section } from './text.ts';

/** What a form is for: a new workload, other answers, or a supposition. */
export type FormMode = 'new' | 'change' | 'what-if';

const groups: readonly (readonly [string, readonly FactorId[]])[] = [
  ['What it does', ['trigger', 'protocol', 'shape', 'state']],
  ['Load', ['traffic', 'requests_month', 'avg_ms', 'io_wait', 'max_run_s', 'cold_start']],
  ['Size', ['memory_mb', 'artifact_mb', 'payload_mb', 'gpu']],
  ['Surroundings', ['hosting', 'control', 'existing', 'isolation', 'portability']],
  ['People and money', ['team_ops', 'priority']],
];
export const formFactors: readonly FactorId[] = groups.flatMap(([, factors]) => factors);

const titles: Record<FormMode, string> = {
  new: 'Describe a workload',
  change: 'Change answers',
  'what-if': 'What if …',
};
const submits: Record<FormMode, string> = { new: 'Get advice', change: 'Update', 'what-if': 'Try it' };
const intros: Record<FormMode, string> = {
  new: 'Fill in what you know; nothing is required. I do without what you leave empty.',
  change: 'Change what is not right and send; the answer in the thread is brought up to date.',
  'what-if': 'Change what you want to try. The answer in the thread stays as it is; I say what would be different.',
};
const examples: Partial<Record<FactorId, string>> = {
  requests_month: 'For example: 2 million a month, 30 rps, 5k a day',
  avg_ms: 'For example: 200 ms, half a second',
  max_run_s: 'For example: 30 s, 10 minutes, 2 hours',
  memory_mb: 'For example: 512 MB, 2 GB',
  artifact_mb: 'For example: 40 MB, 1.5 GB',
  payload_mb: 'For example: 200 KB, 20 MB',
  io_wait: 'For example: 70 %, most of it, hardly any',
};

export const UNKNOWN = 'unknown';
export const PART_NAME = 'part:name';
export const PART_TEXT = 'part:text';
const NAME_LIMIT = 60;

/** A placeholder that opens at once, within the three seconds that Slack allows. */
export const loadingView = (mode: FormMode): ModalView => ({
  type: 'modal',
  callback_id: 'loading',
  title: plain(titles[mode]),
  close: plain('Close'),
  blocks: [section('Opening the form … If it is not here in a few seconds, close this and try again.')],
});

/** All factors in groups; nothing is required. `origin` comes back with the answers. */
export function formView(mode: FormMode, profile: Profile, origin: string, withPart = false): ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    private_metadata: origin,
    title: plain(titles[mode]),
    submit: plain(submits[mode]),
    close: plain('Cancel'),
    blocks: [
      section(intros[mode]),
      ...groups.flatMap(([title, factors]): KnownBlock[] => [
        header(title),
        ...factors.map((factor) => field(factor, profile)),
      ]),
      ...(mode === 'new' ? second(withPart) : []),
    ],
  };
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
function second(open: boolean): KnownBlock[] {
  if (!open) {
    const add = { type: 'button' as const, action_id: 'add-part', text: plain('Add a second part') };
    return [header('More than one part?'), { type: 'actions', block_id: 'parts', elements: [add] }];
  }
  return [
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
}

const plain = (text: string) => ({ type: 'plain_text' as const, text });
