import { setTimeout } from 'node:timers/promises';
import type {
  AllMiddlewareArgs,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { profileOf } from '../../dialogue/event.ts';
import { initialState, knownProfile } from '../../dialogue/state.ts';
import { type Profile, profileSchema } from '../../domain/profile.ts';
import { type FormMode, formView, loadingView, shownFactors } from '../blocks/views/form.ts';
import { readAs, readJsonAs } from '../payload/payload.ts';
import { readForm, valuesSchema } from './form-values.ts';
import type { Surface } from './listener-context.ts';

/** Where a form came from; it travels in the view. */
const originSchema = z.object({
  mode: z.enum(['new', 'change', 'what-if']),
  channel: z.string(),
  thread: z.string().optional(),
  known: profileSchema.default({}),
  stated: profileSchema.default({}),
  opened: z.number().default(1),
  withPart: z.boolean().default(false),
});
interface Origin {
  readonly channel: string;
  /** Absent: the answer gets a thread of its own. */
  readonly thread?: string;
  /** What the conversation knew when the form was opened. */
  readonly known?: Profile;
  /** What the form held beyond that. */
  readonly stated?: Profile;
}
const originOf = (metadata: string) => readJsonAs(originSchema, metadata);

/** Nobody waits longer for a form. */
const PAUSES_MS = [500, 1500, 4000];

/** Tries again what may be done twice. */
async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await call();
    } catch {
      await setTimeout(pause);
    }
  }
  return call();
}

/** Opens the form: first a placeholder, within the three seconds that Slack allows, then with what is known. */
export async function openForm(
  client: WebClient,
  trigger_id: string,
  mode: FormMode,
  origin: () => Promise<Origin>,
): Promise<void> {
  const { view } = await client.views.open({ trigger_id, view: loadingView(mode) });
  const from = await origin();
  const form = originSchema.parse({ mode, ...from });
  await patiently(() => client.views.update({ view_id: view!.id!, view: viewOf(form, prefilledIn(form)) }));
}

type Filling = z.infer<typeof originSchema>;

const prefilledIn = ({ known, stated }: Filling): Profile => ({ ...known, ...stated });

const viewOf = (form: Filling, profile: Profile): ModalView => {
  const { mode, channel, opened, withPart } = form;
  return formView({
    mode,
    channel,
    profile,
    prefilled: prefilledIn(form),
    opened,
    withPart,
    metadata: JSON.stringify(form),
  });
};

/** Opens the form of a thread with the answers of its conversation, and with what else is stated. */
export const formOf = (
  { find }: Surface,
  mode: FormMode,
  client: WebClient,
  trigger: string,
  place: { readonly team: string; readonly channel: string; readonly thread: string },
  stated: Profile = {},
): Promise<void> =>
  openForm(client, trigger, mode, async () => {
    const state = await find(place);
    return { channel: place.channel, thread: place.thread, known: state ? knownProfile(state) : {}, stated };
  });

/**
 * More fields, or those for a second part. What was entered stays, because the fields keep their ids; it is given along
 * as well, because Slack does not promise that for what a field began with.
 */
export const extendForm =
  (surface: Surface, more: (form: Filling) => Partial<Filling>) =>
  async ({ ack, body, client }: AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction>): Promise<void> => {
    await ack();
    const view = body.view;
    if (!view) return;
    const form = originOf(view.private_metadata);
    const { facts } = readFilling(form, view.state.values, surface);
    const longer = viewOf({ ...form, ...more(form) }, profileOf(facts));
    surface.later(() => client.views.update({ view_id: view.id, hash: view.hash, view: longer }));
  };

export const moreFields = ({ opened }: Filling): Partial<Filling> => ({ opened: opened + 1 });
export const secondPart = (): Partial<Filling> => ({ withPart: true });

function readFilling(form: Filling, values: unknown, { core }: Surface) {
  const prefilled = prefilledIn(form);
  return readForm(readAs(valuesSchema, values), shownFactors(prefilled, form.opened), prefilled, core.understand);
}

/** A form that was sent: errors beside the fields, or a step of the conversation that it belongs to. */
export const formSubmitted =
  (surface: Surface) =>
  async ({
    ack,
    view,
    body,
    context,
  }: AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const form = originOf(view.private_metadata);
    const { mode, channel, thread, known } = form;
    const place = { team: context.teamId ?? 'unknown', channel, thread: thread ?? `new:${view.id}` };
    const { facts, emptied, part, errors } = readFilling(form, view.state.values, surface);
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors });
    // What was left as it was shown may have been changed by others since.
    const changes = { facts: facts.filter(({ factor, value }) => known[factor] !== value), by: body.user.id };
    await surface.advance(place, [`view:${view.id}`], (current) => {
      if (mode === 'what-if') return current && surface.step(current, { type: 'supposed', ...changes });
      const filled = { type: 'filled', ...changes, emptied, ...(part ? { part } : {}) } as const;
      const step = surface.step(current ?? initialState, filled);
      return current ? step : { ...step, effects: [{ type: 'opening', by: changes.by, text: '' }, ...step.effects] };
    });
    await ack();
  };
