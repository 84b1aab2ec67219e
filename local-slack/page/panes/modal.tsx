import { type FormEvent, useEffect, useRef } from 'react';
import type { View } from '../../records.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Surface, useSurface } from '../blocks/surface.tsx';
import { useDesk } from '../desk.ts';

/** The modals that the app has opened for this person, the last on top; those below keep what was entered. */
export function Modals() {
  const { views } = useDesk();
  return views.filter(({ type }) => type === 'modal').map((view) => <Modal key={view.id} view={view} />);
}

function Modal({ view }: { readonly view: View }) {
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
      <Surface on={view.id} blocks={view.blocks} errors={view.errors}>
        <ModalForm view={view} onDismiss={dismiss} />
      </Surface>
    </dialog>
  );
}

function ModalForm({ view, onDismiss }: { readonly view: View; readonly onDismiss: () => void }) {
  const { act } = useDesk();
  const { values } = useSurface();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (view.errors) body.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
  }, [view.errors]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    act({ type: 'submit', on: view.id, values });
  };
  return (
    <form onSubmit={submit}>
      <header>
        <h2>{view.title}</h2>
      </header>
      <div className="modal-body" ref={body}>
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
