import { useEffect, useId, useRef } from 'react';
import type { Confirm } from '../blocks/values.ts';

interface Props extends Confirm {
  readonly onConfirm: () => void;
  readonly onDeny: () => void;
}

/** Asks before something is done that others see or that cannot be undone. */
export function ConfirmDialog({ title, text, confirm, deny, onConfirm, onDeny }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="modal confirm" aria-labelledby={id} onCancel={onDeny}>
      <header>
        <h2 id={id}>{title.text}</h2>
      </header>
      <p>{text.text}</p>
      <footer>
        <button type="button" className="button" onClick={onDeny}>
          {deny.text}
        </button>
        <button type="button" className="button" data-style="primary" onClick={onConfirm}>
          {confirm.text}
        </button>
      </footer>
    </dialog>
  );
}
