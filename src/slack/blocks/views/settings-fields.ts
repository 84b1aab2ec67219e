import type { InputBlock, PlainTextOption } from '@slack/types';
import { type AdminSettings, accesses, type InForce } from '../../../decision/house-rules/admin-settings.ts';
import { providerSettings } from '../../../decision/provider.ts';
import { accessLabels, names, providerLabel, speaksLabel } from '../../settings/labels.ts';
import { plain } from '../buttons.ts';
import { clip } from '../text.ts';

/** Stands for what is not set here. */
export const INHERITED = 'inherited';
/** What Slack takes in one field. */
export const LONGEST_TEXT = 3000;

/** The ids of the fields whose content is replaced, by how often that was done. */
export const fieldId = (field: 'rules' | 'file', filled: number): string =>
  filled === 0 ? field : `${field}:${filled}`;

interface Rules {
  readonly takesFiles: boolean;
  readonly filled: number;
}

export interface Shown {
  /** Absent: the whole workspace. */
  readonly channel?: string | undefined;
  readonly settings: AdminSettings;
  /** What holds where nothing is set here. */
  readonly inherited: InForce;
  /** The house rules among that, as they are said. */
  readonly inheritedRules: readonly string[];
}

/** The fields, by the setting that each is for. */
export const settingsFields = (shown: Shown, { takesFiles, filled }: Rules): InputBlock[] => {
  const { channel, settings, inherited } = shown;
  const choice = (key: 'provider' | 'guests' | 'externals', options: readonly PlainTextOption[]): InputBlock =>
    select(key, settings[key], options);
  const provider = options(providerSettings, providerLabel, inherited.setting.provider);
  return [
    choice('provider', provider),
    rulesField(shown, filled),
    ...(takesFiles ? [fileField(filled)] : []),
    channel === undefined ? channelsField(settings) : speaksField(settings, inherited),
    choice(
      'guests',
      options(accesses, (access) => accessLabels[access], inherited.guests),
    ),
    choice(
      'externals',
      options(accesses, (access) => accessLabels[access], inherited.externals),
    ),
  ];
};

function options<Value extends string>(
  values: readonly Value[],
  label: (value: Value) => string,
  inherited: Value,
): PlainTextOption[] {
  return [
    optionOf(INHERITED, inheritedLabel(label(inherited))),
    ...values.map((value) => optionOf(value, label(value))),
  ];
}

const inheritedLabel = (label: string): string => `Not set here: ${label}`;
const optionOf = (value: string, label: string): PlainTextOption => ({ text: plain(label), value });

function select(key: keyof AdminSettings, value: string | undefined, options: readonly PlainTextOption[]): InputBlock {
  const initial = options.find((option) => option.value === (value ?? INHERITED))!;
  return {
    type: 'input',
    block_id: key,
    label: plain(names[key]),
    element: { type: 'static_select', action_id: 'value', options: [...options], initial_option: initial },
  };
}

const speaksField = ({ speaks }: AdminSettings, inherited: InForce): InputBlock =>
  select('speaks', speaks === undefined ? undefined : String(speaks), [
    optionOf(INHERITED, inheritedLabel(speaksLabel(inherited.speaks))),
    ...[true, false].map((each) => optionOf(String(each), speaksLabel(each))),
  ]);

const channelsField = ({ channels }: AdminSettings): InputBlock => ({
  type: 'input',
  block_id: 'channels',
  optional: true,
  label: plain(names.channels),
  hint: { type: 'plain_text', text: 'Leave empty for wherever it’s invited. In direct messages, it always answers.' },
  element: {
    type: 'multi_conversations_select',
    action_id: 'value',
    placeholder: plain('Wherever it’s invited'),
    filter: { include: ['public', 'private', 'mpim'] },
    ...(channels ? { initial_conversations: [...channels] } : {}),
  },
});

function rulesField(shown: Shown, filled: number): InputBlock {
  const { rules = '' } = shown.settings;
  return {
    type: 'input',
    block_id: fieldId('rules', filled),
    optional: true,
    label: plain(names.rules),
    hint: { type: 'plain_text', text: clip(rules.length > LONGEST_TEXT ? tooLong(rules) : rulesHint(shown), 2000) },
    element: {
      type: 'plain_text_input',
      action_id: 'value',
      multiline: true,
      max_length: LONGEST_TEXT,
      placeholder: plain('forbidden:'),
      ...(rules && rules.length <= LONGEST_TEXT ? { initial_value: rules } : {}),
    },
  };
}

const tooLong = (rules: string): string =>
  `There are ${rules.split('\n').length} lines, too many to show here. They stay as long as this is empty; rules written here, or {}, replace them.`;

function rulesHint({ inheritedRules }: Shown): string {
  const inherited = inheritedRules.length > 0 ? `these apply: ${inheritedRules.join(' ')}` : 'there are none.';
  return `YAML or JSON with forbidden, provider, defaults, prices and evidence; docs/house-rules.md has an example. {} means none. Left empty, they’re not set here, so ${inherited}`;
}

const fileField = (filled: number): InputBlock => ({
  type: 'input',
  block_id: fieldId('file', filled),
  optional: true,
  label: plain('Or upload them'),
  hint: { type: 'plain_text', text: 'A YAML or JSON file. It replaces what is written above.' },
  element: { type: 'file_input', action_id: 'value', filetypes: ['yaml', 'yml', 'json', 'txt', 'text'], max_files: 1 },
});
