import { useId } from 'react';
import { useSurface } from '../blocks/surface.tsx';
import { type Option, optionsOf } from '../blocks/values.ts';
import { type ElementProps, useChoose } from './choose.ts';

/** One of several (radio buttons) or any of several (checkboxes). */
export function Choices(props: ElementProps) {
  const { block, element } = props;
  const { values } = useSurface();
  const choose = useChoose(props);
  const group = useId();
  const { type } = element;
  const now = values[block]?.[element.action_id];
  const single = type === 'radio_buttons';
  const chosen = single ? [now?.selected_option].filter((option) => !!option) : (now?.selected_options ?? []);
  const has = ({ value }: Option): boolean => chosen.some((option) => option.value === value);
  const change = (option: Option): void => {
    const others = chosen.filter(({ value }) => value !== option.value);
    if (single) choose({ type, selected_option: option });
    else choose({ type, selected_options: has(option) ? others : [...chosen, option] });
  };
  return (
    <div className="choices">
      {optionsOf(element).map((option) => (
        <label key={option.value}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={group}
            checked={has(option)}
            onChange={() => change(option)}
          />
          <span>
            {option.text.text}
            {option.description && <small>{option.description.text}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
