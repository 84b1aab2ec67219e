import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Option } from '../blocks/values.ts';

interface Props {
  readonly label: string;
  readonly name?: string | undefined;
  readonly options: readonly Option[];
  readonly onChoose: (option: Option) => void;
  /** Given where several can be chosen: then the list stays open until it is left. */
  readonly isChosen?: ((option: Option) => boolean) | undefined;
  readonly onClose?: () => void;
}

/** What keys do, by their names. */
type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** A button with a list below it: arrows move, Enter chooses, Escape closes. A native menu would choose while moving. */
export function Menu({ label, name, options, onChoose, isChosen, onClose }: Props) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setOpen(false);
    if (open) onClose?.();
  };
  useClickOutside(box, close);
  const choose = (option: Option | undefined): void => {
    if (!isChosen) setOpen(false);
    if (option) onChoose(option);
  };
  const moveBy = (step: number) => (): void => setActive((active + step + options.length) % options.length);
  const chooseActive = (): void => choose(options[active]);
  const show = (): void => setOpen(true);
  const keysOfOpen: Keys = {
    ArrowDown: moveBy(1),
    ArrowUp: moveBy(-1),
    Enter: chooseActive,
    ' ': chooseActive,
    Escape: close,
  };
  // Escape is then for the modal around it.
  const keysOfClosed: Keys = { ArrowDown: show, ArrowUp: show, Enter: show, ' ': show };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') close();
    const press = (open ? keysOfOpen : keysOfClosed)[event.key];
    if (!press) return;
    event.preventDefault();
    press();
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
        onClick={open ? close : show}
        onKeyDown={onKeyDown}
      >
        {label} {name ? '' : '▾'}
      </button>
      {open && <List id={id} active={active} onActive={setActive} {...{ options, isChosen, choose }} />}
    </div>
  );
}

function useClickOutside(box: RefObject<HTMLElement | null>, onClick: () => void): void {
  useEffect(() => {
    const away = ({ target }: Event): void => {
      if (!box.current?.contains(target as Node)) onClick();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  });
}

interface ListProps extends Pick<Props, 'options' | 'isChosen'> {
  readonly id: string;
  readonly active: number;
  readonly onActive: (at: number) => void;
  readonly choose: (option: Option) => void;
}

function List({ id, options, isChosen, active, onActive, choose }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  return (
    <div
      className="options"
      role="listbox"
      id={`${id}-list`}
      ref={list}
      aria-multiselectable={isChosen !== undefined}
      // The button keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the button keeps the focus and has the keys.
        <div
          key={option.value}
          id={`${id}-${at}`}
          role="option"
          data-active={at === active || undefined}
          aria-selected={isChosen ? isChosen(option) : at === active}
          onClick={() => choose(option)}
          onPointerEnter={() => onActive(at)}
        >
          {isChosen && <span aria-hidden="true">{isChosen(option) ? '☑' : '☐'} </span>}
          {option.text.text}
          {option.description && <small>{option.description.text}</small>}
        </div>
      ))}
    </div>
  );
}
