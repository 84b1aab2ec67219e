import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Option } from './values.ts';

interface Props {
  readonly label: string;
  readonly name?: string | undefined;
  readonly options: readonly Option[];
  readonly onChoose: (option: Option) => void;
}

/** A button with a list below it: arrows move, Enter chooses, Escape closes. A native menu would choose while moving. */
export function Menu({ label, name, options, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = ({ target }: Event): void => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, []);
  useEffect(() => {
    if (open) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, active, id]);

  const choose = (option: Option | undefined): void => {
    setOpen(false);
    if (option) onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!move && event.key !== 'Enter' && event.key !== ' ' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') setOpen(false);
    else if (!open) setOpen(true);
    else if (move) setActive((active + move + options.length) % options.length);
    else choose(options[active]);
  };
  return (
    <div className="menu" ref={box}>
      <button
        type="button"
        className="button"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        aria-label={name}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        {label} {name ? '' : '▾'}
      </button>
      {open && (
        <div className="options" role="listbox" id={`${id}-list`}>
          {options.map((option, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the button keeps the focus and has the keys.
            <div
              key={option.value}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              onClick={() => choose(option)}
              onPointerEnter={() => setActive(at)}
            >
              {option.text.text}
              {option.description && <small>{option.description.text}</small>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
