import type { Block, Element, Option } from './shown.ts';

/** What Slack sends of a button, menu or field that was used, found by the label that a person sees. */
export function pick(blocks: readonly Block[], label: string, typed?: string): object {
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const used = use(element, block, label, typed);
      if (used) return { type: element.type, action_id: element.action_id, block_id: block.block_id, ...used };
    }
  }
  throw new Error(`No “${label}” in: ${labelsIn(blocks).join(' | ')}`);
}

/** The labels of everything that can be clicked. */
export const labelsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    elementsOf(block).flatMap(({ text, options, ...rest }) => [
      ...(text ? [text.text] : []),
      ...(options ?? []).map((option) => option.text.text),
      ...ratings(rest as Element).map((rating) => rating.text.text),
    ]),
  );

const elementsOf = (block: Block): Element[] =>
  ([...(block.elements ?? []), block['accessory'], block['element']] as (Element | undefined)[]).filter(
    (element) => element?.action_id !== undefined,
  ) as Element[];

/** What is selected in a menu of the workspace's, which is known by its placeholder. */
const selects: ReadonlyMap<string, string> = new Map([
  ['conversations_select', 'selected_conversation'],
  ['users_select', 'selected_user'],
]);

function use(element: Element, block: Block, label: string, typed: string | undefined): object | undefined {
  const selected = selects.get(element.type);
  if (selected && placeholderOf(element) === label) return { [selected]: typed ?? null };
  if (element.text?.text === label) return { value: element.value };
  const rating = optionNamed(label, ratings(element));
  if (rating) return { value: rating.value };
  const option = optionNamed(label, element.options);
  if (option) return element.type.startsWith('multi_') ? { selected_options: [option] } : { selected_option: option };
  return labelOf(block) === label ? { value: typed ?? null } : undefined;
}

const optionNamed = (label: string, options: readonly Option[] = []): Option | undefined =>
  options.find(({ text }) => text.text === label);

const ratings = ({ positive_button, negative_button }: Element): Option[] =>
  [positive_button, negative_button].filter((button) => button !== undefined) as Option[];

const placeholderOf = ({ placeholder }: Element): string | undefined =>
  (placeholder as { text: string } | undefined)?.text;

const labelOf = ({ label }: Block): string | undefined => (label as { text: string } | undefined)?.text;

/** The state of a view's fields: what was entered by label, and what the others show; `used` need be no field. */
export function fill(blocks: readonly Block[], entered: Readonly<Record<string, string>>, used?: string): object {
  const fields = blocks.filter(({ type }) => type === 'input');
  for (const label of Object.keys(entered)) {
    if (label !== used && !fields.some((field) => labelOf(field) === label)) throw new Error(`No field “${label}”`);
  }
  return Object.fromEntries(
    fields.map((field) => {
      const element = field['element'] as Element;
      return [field.block_id, { [element.action_id]: entryOf(element, entered[labelOf(field)!]) }];
    }),
  );
}

function entryOf(element: Element, typed: string | undefined): object {
  const { type, options, initial_value, initial_conversations = [] } = element;
  if (type === 'multi_conversations_select')
    return { type, selected_conversations: typed?.split(' ').filter(Boolean) ?? initial_conversations };
  if (type === 'file_input') return { type, files: typed ? [{ id: typed }] : [] };
  if (!options) return { type, value: (typed ?? initial_value ?? '') || null };
  return { type, selected_option: selectedOf(element, typed) };
}

function selectedOf({ options, initial_option }: Element, typed: string | undefined): unknown {
  if (typed === undefined) return initial_option ?? null;
  const option = optionNamed(typed, options);
  if (!option) throw new Error(`No option “${typed}”`);
  return option;
}
