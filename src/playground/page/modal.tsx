import { type FormEvent, useEffect, useRef } from 'react';
import type { View } from '../records.ts';
import { Blocks } from './blocks.tsx';
import { useDesk } from './desk.ts';
import { Surface, useSurface } from './surface.tsx';

/** The topmost modal that the app has opened for this person. */
export function Modal() {
  const { views } = useDesk();
  const view = views.filter(({ type }) => type === 'modal').at(-1);
  return view ? <ModalView key={view.id} view={view} /> : null;
}

function ModalView({ view }: { readonly view: View }) {
  const { act } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const dismiss = (): void => {
    act({ type: 'dismiss', on: view.id });
  };
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-label={view.title}
      onCancel={(event) => {
        event.preventDefault();
        dismiss();
      }}
    >
      <Surface on={view.id} blocks={view.blocks} dispatches={false} errors={view.errors}>
        <ModalForm view={view} onDismiss={dismiss} />
      </Surface>
    </dialog>
  );
}

function ModalForm({ view, onDismiss }: { readonly view: View; readonly onDismiss: () => void }) {
  const { act } = useDesk();
  const { values } = useSurface();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    act({ type: 'submit', on: view.id, values });
  };
  return (
    <form onSubmit={submit}>
      <header>
        <h2>{view.title}</h2>
      </header>
      <div className="modal-body">
        {view.errors?.[''] && (
          <p className="field-error" role="alert">
            {view.errors['']}
          </p>
        )}
        <Blocks blocks={view.blocks} />
      </div>
      <footer>
        <button type="button" className="button" onClick={onDismiss}>
          {view.close ?? (view.submit ? 'Cancel' : 'Close')}
        </button>
        {view.submit && (
          <button type="submit" className="button" data-style="primary">
            {view.submit}
          </button>
        )}
      </footer>
    </form>
  );
}
