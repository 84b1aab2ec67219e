import { z } from 'zod';
import type { Event } from '../../../dialogue/event.ts';
import { type ActionId, type ActionValues, actions } from '../../actions.ts';

const option = z.object({ value: z.string() });
const clickedSchema = z.object({
  action_ts: z.string(),
  value: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  selected_user: z.string().nullish(),
  selected_conversation: z.string().nullish(),
});

export type Clicked = z.infer<typeof clickedSchema>;

/** What was clicked; it comes from a client, so it is checked again. */
export const readClicked = (action: unknown): Clicked | undefined => clickedSchema.safeParse(action).data;

/** The value that a click carries; `undefined` where it is not one of this action. */
export function valueIn<Id extends ActionId>(
  id: Id,
  clicked: Clicked,
): { readonly value: ActionValues[Id] } | undefined {
  const { success, data } = actions[id].value.safeParse(carried[actions[id].wire](clicked));
  return success ? { value: data } : undefined;
}

/** The event of the conversation that a click stands for, if any; `undefined` as a whole like `valueIn`. */
export function eventOf<Id extends ActionId>(
  id: Id,
  clicked: Clicked,
  by: string,
): { readonly event: Event | undefined } | undefined {
  const read = valueIn(id, clicked);
  return read && { event: actions[id].event?.(read.value, by) };
}

const textIn = ({ value, selected_option }: Clicked): string | undefined => value ?? selected_option?.value;

const carried: Readonly<Record<(typeof actions)[ActionId]['wire'], (clicked: Clicked) => unknown>> = {
  none: () => undefined,
  json: (clicked) => jsonOf(textIn(clicked)),
  text: textIn,
  person: ({ selected_user }) => selected_user ?? undefined,
  channel: ({ selected_conversation }) => selected_conversation ?? undefined,
  texts: ({ selected_options }) => selected_options?.map(({ value }) => value),
};

function jsonOf(text = 'null'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
