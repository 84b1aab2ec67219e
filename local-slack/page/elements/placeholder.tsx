/** Stands for what this page does not draw. */
export const Placeholder = ({ type, text }: { readonly type: string; readonly text: string }) => (
  <p className="placeholder">
    <code>{type}</code> {text}
  </p>
);
