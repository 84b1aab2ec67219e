import { useSurface } from '../blocks/surface.tsx';
import { optionsOf } from '../blocks/values.ts';
import { useDesk } from '../desk.ts';
import { ButtonElement, FeedbackButtons } from './button-element.tsx';
import { Choices } from './choices.tsx';
import { type ElementProps, useChoose } from './choose.ts';
import { Conversations } from './conversations.tsx';
import { Field } from './field.tsx';
import { Menu } from './menu.tsx';
import { MultiMenu } from './multi-menu.tsx';
import { Placeholder } from './placeholder.tsx';

/** One interactive element of Block Kit. */
export function Element(props: ElementProps) {
  switch (props.element.type) {
    case 'button':
    case 'workflow_button':
    case 'icon_button':
      return <ButtonElement {...props} />;
    case 'feedback_buttons':
      return <FeedbackButtons {...props} />;
    case 'static_select':
    case 'users_select':
    case 'overflow':
      return <Select {...props} />;
    case 'radio_buttons':
    case 'checkboxes':
      return <Choices {...props} />;
    case 'multi_static_select':
      return <MultiMenu {...props} />;
    case 'conversations_select':
    case 'multi_conversations_select':
      return <Conversations {...props} />;
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'datepicker':
    case 'timepicker':
      return <Field {...props} />;
    default:
      return <Placeholder type={props.element.type} text="is not drawn here" />;
  }
}

function Select(props: ElementProps) {
  const { block, element } = props;
  const { workspace } = useDesk();
  const { values } = useSurface();
  const choose = useChoose(props);
  const { type, placeholder } = element;
  const chosen = values[block]?.[element.action_id];
  if (type === 'users_select') {
    const people = workspace.people.map(({ id, name }) => ({ text: { type: 'plain_text', text: name }, value: id }));
    const label = people.find(({ value }) => value === chosen?.selected_user)?.text.text;
    return (
      <Menu
        label={label ?? placeholder?.text ?? 'Choose a person'}
        options={people}
        onChoose={({ value }) => choose({ type, selected_user: value })}
      />
    );
  }
  const label = type === 'overflow' ? '…' : (chosen?.selected_option?.text.text ?? placeholder?.text ?? 'Choose');
  return (
    <Menu
      label={label}
      name={type === 'overflow' ? 'More' : undefined}
      options={optionsOf(element)}
      onChoose={(option) => choose({ type, selected_option: option })}
    />
  );
}
