import { type KeyboardEvent, useId, useState } from 'react';
import { useDesk } from '../desk.ts';
import { completed, completionsFor } from './completions.ts';

export type CompletionsOfText = ReturnType<typeof useCompletions>;

/** What a text that is being written could become; arrows move through it, Tab and Enter complete. */
export function useCompletions(text: string, takesCommands: boolean, onComplete: (text: string) => void) {
  const { workspace } = useDesk();
  const [active, setActive] = useState(0);
  const id = useId();
  const options = completionsFor(text, workspace, takesCommands);
  const complete = (at: number): void => onComplete(completed(text, options[at]?.insert ?? ''));
  /** What a key does while something is offered. */
  const actionOf = ({ key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) return () => setActive((active + step + options.length) % options.length);
    return (key === 'Tab' || key === 'Enter') && !shiftKey ? () => complete(active) : undefined;
  };
  return { id, options, active, complete, actionOf, reset: () => setActive(0) };
}

/** The completions above the field. */
export function CompletionList({ id, options, active, complete }: CompletionsOfText) {
  if (options.length === 0) return null;
  return (
    <div className="options" role="listbox" id={id} aria-label="Completions">
      {options.map(({ label, about }, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps the focus and has the keys.
        <div
          key={label}
          role="option"
          id={`${id}-${at}`}
          data-active={at === active || undefined}
          aria-selected={at === active}
          onClick={() => complete(at)}
        >
          <b>{label}</b> <small>{about}</small>
        </div>
      ))}
    </div>
  );
}
