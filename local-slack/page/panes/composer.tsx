import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useDesk } from '../desk.ts';
import { completed, completionsFor } from './completions.ts';
import { Shortcuts } from './shortcuts.tsx';

interface Props {
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly placeholder: string;
  /** The agent's pane knows neither commands nor shortcuts. */
  readonly inAgent?: boolean;
}

/** Where one writes: Enter sends, Shift and Enter begin a line, and commands and names are completed. */
export function Composer({ channel, thread, placeholder, inAgent = false }: Props) {
  const { act, workspace } = useDesk();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [hint, setHint] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const commands = thread === undefined && !inAgent;
  const completions = completionsFor(text, workspace, commands);

  const write = (value: string): void => {
    setText(value);
    setActive(0);
    setHint('');
  };
  const complete = (at: number): void => {
    write(completed(text, completions[at]?.insert ?? ''));
    field.current?.focus();
  };
  const send = (): void => {
    const said = text.trim();
    if (!said) return;
    const [, command, rest = ''] = /^(\/[\w-]+)(?:\s+([\s\S]*))?$/.exec(said) ?? [];
    if (command && !commands) {
      setHint(`${command} cannot be used ${inAgent ? 'here' : 'in threads'}.`);
      return;
    }
    if (command) act({ type: 'command', channel, command, text: rest });
    else act({ type: 'post', channel, text: said, ...(thread ? { thread } : {}) });
    write('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const offered = completions.length > 0;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (offered && move) setActive((active + move + completions.length) % completions.length);
    else if (offered && (event.key === 'Tab' || event.key === 'Enter') && !event.shiftKey) complete(active);
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) send();
    else return;
    event.preventDefault();
  };
  return (
    <div className="composer">
      {completions.length > 0 && (
        <div className="options" role="listbox" id={list} aria-label="Completions">
          {completions.map(({ label, about }, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and has the keys.
            <div
              key={label}
              role="option"
              id={`${list}-${at}`}
              data-active={at === active || undefined}
              aria-selected={at === active}
              onClick={() => complete(at)}
            >
              <b>{label}</b> <small>{about}</small>
            </div>
          ))}
        </div>
      )}
      {!inAgent && <Shortcuts />}
      <textarea
        ref={field}
        rows={Math.min(8, text.split('\n').length)}
        value={text}
        placeholder={placeholder}
        aria-label={placeholder}
        aria-controls={completions.length > 0 ? list : undefined}
        aria-activedescendant={completions.length > 0 ? `${list}-${active}` : undefined}
        onChange={({ target }) => write(target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" onClick={send} disabled={text.trim() === ''}>
        Send
      </button>
      {hint && <p role="alert">{hint}</p>}
    </div>
  );
}
