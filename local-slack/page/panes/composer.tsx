import { type KeyboardEvent, useRef, useState } from 'react';
import { useDesk } from '../desk.ts';
import { CompletionList, useCompletions } from './completion-list.tsx';
import { Shortcuts } from './shortcuts.tsx';

interface Props {
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly placeholder: string;
  /** The agent's pane knows neither commands nor shortcuts. */
  readonly inAgent?: boolean;
}

/** Where one writes: Enter sends, Shift and Enter begin a line, and commands and names are completed. */
export function Composer({ placeholder, ...place }: Props) {
  const [text, setText] = useState('');
  const [hint, setHint] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const send = useSend(place);
  const takesCommands = place.thread === undefined && !place.inAgent;
  const completions = useCompletions(text, takesCommands, (value) => {
    write(value);
    field.current?.focus();
  });
  const offers = completions.options.length > 0;

  const write = (value: string): void => {
    setText(value);
    completions.reset();
    setHint('');
  };
  const submit = (): void => {
    const said = text.trim();
    if (!said) return;
    const refusal = send(said);
    if (refusal) setHint(refusal);
    else write('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const submits = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
    const action = offers ? completions.actionOf(event) : submits && submit;
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <div className="composer">
      <CompletionList {...completions} />
      {!place.inAgent && <Shortcuts />}
      <textarea
        ref={field}
        rows={Math.min(8, text.split('\n').length)}
        value={text}
        placeholder={placeholder}
        aria-label={placeholder}
        aria-controls={offers ? completions.id : undefined}
        aria-activedescendant={offers ? `${completions.id}-${completions.active}` : undefined}
        onChange={({ target }) => write(target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" onClick={submit} disabled={text.trim() === ''}>
        Send
      </button>
      {hint && <p role="alert">{hint}</p>}
    </div>
  );
}

/** Sends a command or a message to its place, or says why it cannot be sent there. */
function useSend({ channel, thread, inAgent }: Omit<Props, 'placeholder'>) {
  const { act } = useDesk();
  const post = (text: string) => act({ type: 'post', channel, text, ...(thread ? { thread } : {}) });
  return (said: string): string | undefined => {
    const [, command, text = ''] = /^(\/[\w-]+)(?:\s+([\s\S]*))?$/.exec(said) ?? [];
    if (!command) post(said);
    else if (inAgent) return `${command} cannot be used here.`;
    else if (thread !== undefined) return `${command} cannot be used in threads.`;
    else act({ type: 'command', channel, command, text });
    return undefined;
  };
}
