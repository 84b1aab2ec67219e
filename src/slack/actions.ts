import { z } from 'zod';
import { rareNeedIds } from '../decision/fit/rare-needs.ts';
import type { Event, Stated } from '../dialogue/event.ts';
import { factorIdSchema, parseValue } from '../domain/profile.ts';
import { recordQuery, recordStatuses } from './views.ts';

/** How the value travels: none; as JSON in a button or an option; as it is; as several options that are ticked; or as a person or a channel. */
type Wire = 'none' | 'json' | 'text' | 'texts' | 'person' | 'channel';

/** What can be clicked: what it carries, and the event of the conversation that it stands for, if it is one. */
interface Action<Value> {
  readonly wire: Wire;
  readonly value: z.ZodType<Value>;
  readonly event?: (value: Value, by: string) => Event | undefined;
}

const says = <Way extends Wire, Value>(
  wire: Way,
  value: z.ZodType<Value>,
  event: (value: Value, by: string) => Event | undefined,
) => ({ wire, value, event });
const opens = <Way extends Wire, Value>(wire: Way, value: z.ZodType<Value>) => ({ wire, value });

export const LONGEST_SAID = 1500;
/** Stands for "none of these" in the menu of rare needs. */
export const NO_NEED = 'none';
/** What the menu of an answer carries beside things to say. */
export const MUTE = 'mute';
export const audiences = ['owner', 'place', 'workspace'] as const;

const nothing = z.undefined();
const factor = z.object({ factor: factorIdSchema });
const pick = z.object({ factor: factorIdSchema, value: z.union([z.string(), z.number(), z.boolean()]) });
const say = z.object({ say: z.string().max(LONGEST_SAID) });

/** Settings that were set before; `follows` is what they replace, as far as the person has seen. */
const restore = z.object({ channel: z.string().optional(), version: z.int().min(0), follows: z.int().min(0) });

/** What a pick states; `undefined` for a value that its factor does not have. */
function stated(picked: z.infer<typeof pick>): Stated | undefined {
  const value = parseValue(picked.factor, picked.value);
  return value === undefined ? undefined : { factor: picked.factor, value };
}

/**
 * Everything of ours that can be clicked, by its action id up to the colon. Buttons are made from it and clicks are read
 * by it; what has no event has a handler in `inbound/clicks`.
 */
const registry = {
  pick: says('json', pick, (picked, by) => {
    const fact = stated(picked);
    return fact && { type: 'picked', ...fact, by };
  }),
  say: says('json', say, ({ say: text }, by) => ({ type: 'said', text, by })),
  more: says('json', z.union([say, z.literal(MUTE)]), (chosen, by) =>
    chosen === MUTE ? { type: 'muted', by } : { type: 'said', text: chosen.say, by },
  ),
  state: says('json', z.object({ states: z.array(pick) }), ({ states }, by) => {
    const facts = states.map(stated).filter((fact) => fact !== undefined);
    return facts.length > 0 ? { type: 'stated', facts, by } : undefined;
  }),
  tick: says('texts', z.array(z.enum([NO_NEED, ...rareNeedIds])), (needs, by) =>
    needs.length > 0 ? { type: 'ticked', needs: needs.filter((need) => need !== NO_NEED), by } : undefined,
  ),
  'answer-now': says('none', nothing, (_, by) => ({ type: 'answer-now', by })),
  skip: says('json', factor, (about, by) => ({ type: 'skipped', ...about, by })),
  unsure: says('json', factor, (about, by) => ({ type: 'unsure', ...about, by })),
  reopen: says('json', factor, (about, by) => ({ type: 'reopened', ...about, by })),
  // No longer made, but older messages still have it.
  mute: says('none', nothing, (_, by) => ({ type: 'muted', by })),
  share: says('none', nothing, (_, by) => ({ type: 'shared', by })),
  form: opens('none', nothing),
  'what-if': opens('none', nothing),
  dm: opens('json', say),
  'more-fields': opens('none', nothing),
  'add-part': opens('none', nothing),
  reason: opens('json', factor),
  feedback: opens('text', z.enum(['helpful', 'unhelpful'])),
  recall: opens('json', z.object({ conversation: z.string() })),
  audience: opens('text', z.enum(audiences)),
  search: opens('text', z.string().nullish()),
  register: opens('json', recordQuery),
  record: opens('json', z.object({ id: z.string() })),
  'record-this': opens('json', z.object({ conversation: z.string() })),
  'record-status': opens('text', z.enum(recordStatuses)),
  'record-owner': opens('person', z.string()),
  'record-successor': opens('text', z.string()),
  'record-audience': opens('text', z.enum(audiences)),
  'record-text': opens('none', nothing),
  'record-sent': opens('none', nothing),
  'record-link': opens('none', nothing),
  'record-elsewhere': opens('none', nothing),
  'record-remove': opens('none', nothing),
  'forget-me': opens('none', nothing),
  settings: opens('none', nothing),
  'settings-channel': opens('channel', z.string().regex(/^[A-Z0-9]{1,64}$/)),
  'settings-log': opens('none', nothing),
  'settings-restore': opens('json', restore),
};

type Registry = typeof registry;
export type ActionId = keyof Registry;
/** The value that each action carries. */
export type ActionValues = { readonly [Id in ActionId]: z.infer<Registry[Id]['value']> };
/** What becomes an event of the conversation. */
type EventId = { [Id in ActionId]: Registry[Id] extends { readonly event: unknown } ? Id : never }[ActionId];
/** What is handled elsewhere. */
export type HandledId = Exclude<ActionId, EventId>;

export const actions: { readonly [Id in ActionId]: Action<ActionValues[Id]> } = registry;

/** Names an action; what tells two of the same block apart stands behind a colon. */
export const actionId = (id: ActionId, mark?: string | number): string => (mark === undefined ? id : `${id}:${mark}`);

/** The action that an id names; `undefined` where it is none of ours. */
export function actionNamed(action_id: string): ActionId | undefined {
  const [id = ''] = action_id.split(':');
  return Object.hasOwn(actions, id) ? (id as ActionId) : undefined;
}

export const isHandled = (id: ActionId): id is HandledId => actions[id].event === undefined;

/** Of several options that are ticked, each carries one. */
type One<Value> = Value extends readonly (infer Each)[] ? Each : Value;

/** The value as a button or an option carries it. */
export const carry = <Id extends ActionId>(id: Id, value: One<ActionValues[Id]>): string =>
  actions[id].wire === 'json' ? JSON.stringify(value) : String(value);
