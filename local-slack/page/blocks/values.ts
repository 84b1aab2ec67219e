import type { Block } from '../../records.ts';

export interface Option {
  readonly text: { readonly type: string; readonly text: string };
  readonly value: string;
  readonly description?: { readonly text: string };
}

/** What is chosen or written in one element, as Slack tells it. */
export type Chosen = {
  readonly type: string;
  readonly value?: string | undefined;
  readonly selected_option?: Option | null | undefined;
  readonly selected_options?: readonly Option[] | undefined;
  readonly selected_date?: string | null | undefined;
  readonly selected_time?: string | null | undefined;
  readonly selected_user?: string | null | undefined;
  readonly selected_conversation?: string | null | undefined;
  readonly selected_conversations?: readonly string[] | undefined;
};

export type Values = Readonly<Record<string, Readonly<Record<string, Chosen>>>>;

type Labels<Name extends string> = Readonly<Record<Name, { readonly text: string }>>;
export type Confirm = Labels<'title' | 'text' | 'confirm' | 'deny'>;

/** The properties of any element that this page draws. */
export interface Element {
  readonly type: string;
  readonly action_id: string;
  readonly text?: { readonly text: string };
  readonly value?: string;
  readonly url?: string;
  readonly style?: string;
  readonly options?: readonly Option[];
  readonly option_groups?: readonly {
    readonly label: { readonly text: string };
    readonly options: readonly Option[];
  }[];
  readonly placeholder?: { readonly text: string };
  readonly accessibility_label?: string;
  readonly confirm?: Confirm;
  readonly dispatch_action_config?: { readonly trigger_actions_on?: readonly string[] };
  readonly multiline?: boolean;
  readonly max_length?: number;
  readonly min_value?: string;
  readonly max_value?: string;
  readonly is_decimal_allowed?: boolean;
  readonly initial_value?: string;
  readonly initial_option?: Option;
  readonly initial_options?: readonly Option[];
  readonly initial_date?: string;
  readonly initial_time?: string;
  readonly initial_user?: string;
  readonly initial_conversation?: string;
  readonly initial_conversations?: readonly string[];
  readonly positive_button?: { readonly text: { readonly text: string }; readonly value: string };
  readonly negative_button?: { readonly text: { readonly text: string }; readonly value: string };
}

export const elementsIn = (block: Block): readonly Element[] =>
  [block['element'], block['accessory'], ...(Array.isArray(block['elements']) ? block['elements'] : [])].filter(
    isElement,
  );

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'action_id' in value && 'type' in value;

export const initialValues = (blocks: readonly Block[]): Values =>
  Object.fromEntries(
    blocks.flatMap((block) => {
      const fields = elementsIn(block).flatMap((element) => {
        const chosen = initialOf(element);
        return chosen ? [[element.action_id, chosen] as const] : [];
      });
      return fields.length > 0 ? [[block.block_id ?? '', Object.fromEntries(fields)] as const] : [];
    }),
  );

function initialOf(element: Element): Chosen | undefined {
  const { type } = element;
  switch (type) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return { type, value: element.initial_value };
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: element.initial_option ?? null };
    case 'checkboxes':
    case 'multi_static_select':
      return { type, selected_options: element.initial_options ?? [] };
    case 'datepicker':
      return { type, selected_date: element.initial_date ?? null };
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null };
    case 'users_select':
      return { type, selected_user: element.initial_user ?? null };
    case 'conversations_select':
      return { type, selected_conversation: element.initial_conversation ?? null };
    case 'multi_conversations_select':
      return { type, selected_conversations: element.initial_conversations ?? [] };
    default:
      return undefined;
  }
}

export const optionsOf = ({ options, option_groups }: Element): readonly Option[] =>
  options ?? option_groups?.flatMap((group) => group.options) ?? [];
