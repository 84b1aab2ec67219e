import { z } from 'zod';
import { anyText, id, oneOf, plainText, text } from './texts.ts';

const option = z.looseObject({ text: anyText(75), value: text(75), description: anyText(75).optional() });
const confirm = z.looseObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
});
const placeholder = plainText(150).optional();
const element = (shape: z.ZodRawShape = {}) =>
  z.looseObject({ action_id: id.optional(), confirm: confirm.optional(), ...shape });
const options = (most: number, least = 1) => z.array(option).min(least).max(most);
const typed = element({ placeholder, initial_value: z.string().max(3000).optional() });
const chosen = element({ placeholder });

const select = element({
  placeholder,
  options: options(100).optional(),
  option_groups: z
    .array(z.looseObject({ label: plainText(75), options: options(100) }))
    .min(1)
    .max(100)
    .optional(),
}).refine(
  ({ options: own, option_groups }) => Boolean(own) !== Boolean(option_groups),
  'needs options or option_groups',
);

const button = element({
  text: plainText(75),
  value: text(2000).optional(),
  url: text(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

export const image = z.looseObject({ alt_text: text(2000), image_url: text(3000).optional() });

const inputs = {
  plain_text_input: typed,
  rich_text_input: chosen,
  number_input: typed.extend({ is_decimal_allowed: z.boolean() }),
  email_text_input: typed,
  url_text_input: typed,
  static_select: select,
  multi_static_select: select,
  external_select: chosen,
  users_select: chosen,
  multi_users_select: chosen,
  conversations_select: chosen,
  multi_conversations_select: chosen,
  channels_select: chosen,
  datepicker: chosen,
  timepicker: chosen,
  datetimepicker: chosen,
  radio_buttons: element({ options: options(10) }),
  checkboxes: element({ options: options(10) }),
  file_input: element(),
};

const actions = { button, overflow: element({ options: options(5) }), workflow_button: button, ...inputs };

export const input = oneOf(inputs);
export const action = oneOf(actions);
export const accessory = oneOf({ ...actions, image });

const feedbackButton = z.looseObject({ text: plainText(75), value: text(2000) });
export const contextAction = oneOf({
  feedback_buttons: element({ positive_button: feedbackButton, negative_button: feedbackButton }),
  icon_button: element({ icon: z.string(), text: plainText(75) }),
});
