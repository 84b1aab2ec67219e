import type { ChangeEvent, KeyboardEvent } from 'react';
import { useSurface } from '../blocks/surface.tsx';
import type { Chosen } from '../blocks/values.ts';
import { type ElementProps, useChoose } from './choose.ts';

const types: Readonly<Record<string, string>> = {
  number_input: 'number',
  email_text_input: 'email',
  url_text_input: 'url',
  datepicker: 'date',
  timepicker: 'time',
};

/** A field to write in. One that is told of at once is told of when Enter is pressed, unless it asks for every letter. */
export function Field(props: ElementProps) {
  const { block, element, quiet } = props;
  const { values, fill } = useSurface();
  const choose = useChoose(props);
  const { type, action_id, placeholder, multiline, max_length, dispatch_action_config: wish } = element;
  const chosen = values[block]?.[action_id];
  const tellsOn = wish?.trigger_actions_on ?? ['on_enter_pressed'];
  const written = type !== 'datepicker' && type !== 'timepicker';
  const shared = {
    value: chosen?.value ?? chosen?.selected_date ?? chosen?.selected_time ?? '',
    placeholder: placeholder?.text,
    'aria-label': placeholder?.text,
    onChange({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void {
      const next = chosenOf(type, target.value);
      if (written && !tellsOn.includes('on_character_entered')) fill(block, action_id, next);
      else choose(next);
    },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (quiet || !written || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (tellsOn.includes('on_enter_pressed')) choose(chosen ?? { type });
  };
  if (multiline) return <textarea rows={4} maxLength={max_length} {...shared} />;
  return (
    <input
      type={types[type] ?? 'text'}
      maxLength={max_length}
      min={element.min_value}
      max={element.max_value}
      step={element.is_decimal_allowed ? 'any' : undefined}
      onKeyDown={onKeyDown}
      {...shared}
    />
  );
}

function chosenOf(type: string, value: string): Chosen {
  if (type === 'datepicker') return { type, selected_date: value || null };
  if (type === 'timepicker') return { type, selected_time: value || null };
  return { type, value: value || undefined };
}
