import { z } from 'zod';
import type { Event } from '../dialogue/event.ts';
import { parseValue } from '../domain/profile.ts';
import { factorSchema, MUTE, NO_NEED, needsSchema, pickSchema, saySchema, statesSchema } from './blocks/buttons.ts';

export const clickedSchema = z.object({
  action_id: z.string(),
  action_ts: z.string(),
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.unknown().optional(),
});

type Clicked = z.infer<typeof clickedSchema>;
type Reader = (clicked: Clicked, by: string) => Event | undefined;

/** The event that a click in a conversation stands for, or `undefined` when its value is not one of ours. */
export const eventOf: Reader = (clicked, by) => {
  const kind = clicked.action_id.split(':')[0]!;
  return Object.hasOwn(readers, kind) ? readers[kind]!(clicked, by) : undefined;
};

const onFactor =
  (type: 'skipped' | 'unsure' | 'reopened'): Reader =>
  (clicked, by) => {
    const factor = factorSchema.safeParse(carried(clicked)).data?.factor;
    return factor && { type, factor, by };
  };

/** By the action id up to its colon. */
const readers: Readonly<Record<string, Reader>> = {
  pick: (clicked, by) => {
    const pick = pickSchema.safeParse(carried(clicked)).data;
    const value = pick && parseValue(pick.factor, pick.value);
    return pick && value !== undefined ? { type: 'picked', factor: pick.factor, value, by } : undefined;
  },
  say: (clicked, by) => {
    const said = saySchema.safeParse(carried(clicked)).data;
    return said && { type: 'said', text: said.say, by };
  },
  more: (clicked, by) => {
    if (carried(clicked) === MUTE) return { type: 'muted', by };
    const said = saySchema.safeParse(carried(clicked)).data;
    return said && { type: 'said', text: said.say, by };
  },
  state: (clicked, by) => {
    const facts = statesSchema.safeParse(carried(clicked)).data?.states.flatMap(({ factor, value }) => {
      const parsed = parseValue(factor, value);
      return parsed === undefined ? [] : [{ factor, value: parsed }];
    });
    return facts && facts.length > 0 ? { type: 'stated', facts, by } : undefined;
  },
  tick: ({ selected_options }, by) => {
    const needs = needsSchema.safeParse(selected_options).data?.map(({ value }) => value);
    return needs && needs.length > 0
      ? { type: 'ticked', needs: needs.filter((need) => need !== NO_NEED), by }
      : undefined;
  },
  'answer-now': (_, by) => ({ type: 'answer-now', by }),
  skip: onFactor('skipped'),
  unsure: onFactor('unsure'),
  reopen: onFactor('reopened'),
  mute: (_, by) => ({ type: 'muted', by }),
  share: (_, by) => ({ type: 'shared', by }),
};

export const ownActions = new RegExp(`^(?:${Object.keys(readers).join('|')})(?::|$)`);

export function carried({ value, selected_option }: Clicked): unknown {
  try {
    return JSON.parse(value ?? selected_option?.value ?? 'null');
  } catch {
    return undefined;
  }
}
