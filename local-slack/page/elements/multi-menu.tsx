import { useState } from 'react';
import { useSurface } from '../blocks/surface.tsx';
import { type Option, optionsOf } from '../blocks/values.ts';
import { type ElementProps, useChoose } from './choose.ts';
import { Menu } from './menu.tsx';

/** A menu for more than one; the app is told once, when the menu is left. */
export function MultiMenu(props: ElementProps) {
  const { block, element } = props;
  const { type, action_id, placeholder } = element;
  const { values } = useSurface();
  const choose = useChoose(props);
  const chosen = values[block]?.[action_id]?.selected_options ?? [];
  const [pending, setPending] = useState<readonly Option[]>();
  const picked = pending ?? chosen;
  const has = ({ value }: Option): boolean => picked.some((option) => option.value === value);
  const toggle = (option: Option): void =>
    setPending(has(option) ? picked.filter(({ value }) => value !== option.value) : [...picked, option]);
  const told = (): void => {
    if (pending) choose({ type, selected_options: pending });
    setPending(undefined);
  };
  return (
    <Menu
      label={picked.map(({ text }) => text.text).join(', ') || (placeholder?.text ?? 'Choose')}
      options={optionsOf(element)}
      onChoose={toggle}
      isChosen={has}
      onClose={told}
    />
  );
}
