import type { KnownBlock, ModalView } from '@slack/types';

export const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (text: string, value: string) => ({ text: plain(text), value });
const sizes = [option('Small', 's'), option('Large', 'l')];
const button = (action_id: string, text: string) => ({ type: 'button' as const, action_id, text: plain(text) });
const input = (block_id: string, label: string, element: object) =>
  ({ type: 'input', block_id, label: plain(label), element: { action_id: block_id, ...element } }) as KnownBlock;

/** Its fields keep their ids whatever its title; `name` is what the first of them begins with. */
export const form = (title: string, name?: string): ModalView => ({
  type: 'modal',
  callback_id: 'form',
  title: plain(title),
  submit: plain('Save'),
  blocks: [
    input('name', 'Name', { type: 'plain_text_input', ...(name ? { initial_value: name } : {}) }),
    input('size', 'Size', { type: 'static_select', options: sizes }),
    { type: 'actions', block_id: 'ways', elements: [button('rename', 'Rename'), button('more', 'More')] },
  ],
});

export const details: ModalView = {
  type: 'modal',
  callback_id: 'details',
  notify_on_close: true,
  title: plain('Details'),
  submit: plain('Save all'),
  blocks: [
    input('pace', 'Pace', { type: 'radio_buttons', options: [option('Slow', 'slow'), option('Fast', 'fast')] }),
    input('parts', 'Parts', {
      type: 'checkboxes',
      options: [option('Front', 'front'), option('Back', 'back')],
      initial_options: [option('Back', 'back')],
    }),
    input('tags', 'Tags', { type: 'multi_static_select', options: [option('Red', 'red'), option('Blue', 'blue')] }),
    input('day', 'Day', { type: 'datepicker', initial_date: '2026-11-20' }),
    input('hour', 'Hour', { type: 'timepicker' }),
    input('count', 'Count', { type: 'number_input', is_decimal_allowed: false }),
    input('who', 'Who', { type: 'users_select' }),
  ],
};

/** What was sent, in the order of the fields. */
export const saved = (values: object): string =>
  `Saved ${Object.values(values)
    .flatMap((fields: Record<string, Record<string, unknown>>) => Object.values(fields))
    .map(
      ({ value, selected_option, selected_options, selected_date, selected_time, selected_user }) =>
        value ??
        selected_date ??
        selected_time ??
        (selected_user ? 'somebody' : undefined) ??
        [selected_option ?? selected_options]
          .flat()
          .map((each) => (each as { value: string } | null)?.value)
          .join('+'),
    )
    .join(', ')}`;

export const buttons: KnownBlock[] = [
  {
    type: 'actions',
    block_id: 'b',
    elements: [
      button('replace', 'Replace'),
      button('delete', 'Delete'),
      { type: 'overflow', action_id: 'announce', options: [option('Announce', 'announce')] },
    ],
  },
];

const cell = (text: string) => ({ type: 'raw_text', text });
export const every = [
  {
    type: 'data_visualization',
    title: 'Costs',
    chart: { type: 'bar', series: [{ name: 'USD', data: [{ label: 'May', value: 3 }] }] },
  },
  {
    type: 'data_table',
    caption: 'Sizes',
    rows: [
      [cell('Size'), cell('GB')],
      [cell('small'), { type: 'raw_number', value: 1 }],
    ],
  },
  { type: 'image', alt_text: 'a cat', image_url: 'https://images.invalid/cat.png' },
  { type: 'card', title: plain('A card') },
  { type: 'section', text: { type: 'mrkdwn', text: '2 * 3 * 4 &lt;!here&gt; and `<javascript:alert(1)|code>`' } },
];
