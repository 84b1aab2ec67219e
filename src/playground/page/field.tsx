import type { ChangeEvent } from 'react';
import { type ElementProps, useChoose } from './choose.ts';
import { useSurface } from './surface.tsx';
import type { Chosen } from './values.ts';

const types: Readonly<Record<string, string>> = {
  number_input: 'number',
  email_text_input: 'email',
  url_text_input: 'url',
  datepicker: 'date',
  timepicker: 'time',
};

/** A field to write in. */
export function Field(props: ElementProps) {
  const { block, element } = props;
  const { values } = useSurface();
  const choose = useChoose(props);
  const { type, action_id, placeholder, multiline, max_length } = element;
  const chosen = values[block]?.[action_id];
  const shared = {
    value: chosen?.value ?? chosen?.selected_date ?? chosen?.selected_time ?? '',
    placeholder: placeholder?.text,
    'aria-label': placeholder?.text,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => choose(chosenOf(type, target.value)),
  };
  if (multiline) return <textarea rows={4} maxLength={max_length} {...shared} />;
  return (
    <input
      type={types[type] ?? 'text'}
      maxLength={max_length}
      min={element.min_value}
      max={element.max_value}
      step={element.is_decimal_allowed ? 'any' : undefined}
      {...shared}
    />
  );
}

function chosenOf(type: string, value: string): Chosen {
  if (type === 'datepicker') return { type, selected_date: value || null };
  if (type === 'timepicker') return { type, selected_time: value || null };
  return { type, value: value || undefined };
}
