import { useState } from 'react';
import { useSurface } from '../blocks/surface.tsx';
import type { ElementProps } from './choose.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** A button; where it asks for it, a dialog confirms. */
export function ButtonElement({ block, element }: ElementProps) {
  const { use } = useSurface();
  const [asking, setAsking] = useState(false);
  const { action_id, text, value, url, style, confirm, accessibility_label } = element;
  const press = (): void => {
    setAsking(false);
    if (url && /^https?:/i.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
    use(block, action_id, { type: 'button', ...(value === undefined ? {} : { value }) });
  };
  return (
    <>
      {asking && confirm && <ConfirmDialog {...confirm} onConfirm={press} onDeny={() => setAsking(false)} />}
      <button
        type="button"
        className="button"
        data-style={style}
        aria-label={accessibility_label}
        onClick={confirm ? () => setAsking(true) : press}
      >
        {text?.text}
      </button>
    </>
  );
}

export function FeedbackButtons({ block, element }: ElementProps) {
  const { use } = useSurface();
  const [given, setGiven] = useState('');
  const { action_id, positive_button, negative_button } = element;
  return [positive_button, negative_button].map(
    (button) =>
      button && (
        <button
          key={button.value}
          type="button"
          className="button"
          aria-pressed={given === button.value}
          onClick={() => {
            setGiven(button.value);
            use(block, action_id, { type: 'button', value: button.value });
          }}
        >
          {button.text.text}
        </button>
      ),
  );
}
