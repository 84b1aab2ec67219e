import { useDesk } from '../desk.ts';
import { Menu } from '../elements/menu.tsx';

/** What can be done from anywhere, as behind Slack's "+". */
export function Shortcuts() {
  const { workspace, act } = useDesk();
  const options = workspace.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ name, callbackId, description }) => ({
      text: { type: 'plain_text', text: name },
      value: callbackId,
      ...(description ? { description: { text: description } } : {}),
    }));
  if (options.length === 0) return null;
  return (
    <Menu
      label="+"
      name="Shortcuts"
      options={options}
      onChoose={({ value: callbackId }) => act({ type: 'shortcut', callbackId })}
    />
  );
}
