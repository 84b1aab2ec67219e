import { useSurface } from '../blocks/surface.tsx';
import { useDesk } from '../desk.ts';
import { type ElementProps, useChoose } from './choose.ts';
import { Menu } from './menu.tsx';

/** A menu of conversations, of which this workspace has one channel, to choose one or several from. */
export function Conversations(props: ElementProps) {
  const { block, element } = props;
  const { type, action_id, placeholder } = element;
  const { workspace } = useDesk();
  const { values } = useSurface();
  const choose = useChoose(props);
  const { id, name } = workspace.channel;
  const { selected_conversation: one, selected_conversations: several = [] } = values[block]?.[action_id] ?? {};
  const isMulti = type.startsWith('multi_');
  const chosen = isMulti ? several : [one].filter((each) => typeof each === 'string');
  const others = several.filter((each) => each !== id);
  const next = several.includes(id) ? others : [...others, id];
  return (
    <Menu
      label={chosen.map((each) => (each === id ? `#${name}` : each)).join(', ') || (placeholder?.text ?? 'Choose')}
      options={[{ text: { type: 'plain_text', text: `#${name}` }, value: id }]}
      onChoose={() => choose(isMulti ? { type, selected_conversations: next } : { type, selected_conversation: id })}
      {...(isMulti ? { isChosen: () => several.includes(id) } : {})}
    />
  );
}
