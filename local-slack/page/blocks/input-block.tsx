import type { Block } from '../../records.ts';
import { Element } from '../elements/element.tsx';
import { useSurface } from './surface.tsx';
import { elementsIn } from './values.ts';

/** A labeled field of a form, with what the app objected to. */
export function InputBlock({ block }: { readonly block: Block }) {
  const { errors } = useSurface();
  const id = block.block_id ?? '';
  const { label, hint, optional, dispatch_action } = block as {
    label?: { text: string };
    hint?: { text: string };
    optional?: boolean;
    dispatch_action?: boolean;
  };
  return (
    <fieldset className="input-block" aria-invalid={errors[id] !== undefined || undefined}>
      <legend>
        {label?.text} {optional && <small>(optional)</small>}
      </legend>
      {elementsIn(block).map((element) => (
        <Element key={element.action_id} block={id} element={element} quiet={dispatch_action !== true} />
      ))}
      {hint && <small>{hint.text}</small>}
      {errors[id] && (
        <p className="field-error" role="alert">
          {errors[id]}
        </p>
      )}
    </fieldset>
  );
}
