import { setTimeout } from 'node:timers/promises';
import type {
  AllMiddlewareArgs,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { profileOf } from '../../dialogue/event.ts';
import { initialState, knownProfile } from '../../dialogue/state.ts';
import { type Profile, profileSchema } from '../../profile/index.ts';
import { type FormMode, formView, loadingView } from '../blocks/form.ts';
import { readForm, valuesSchema } from '../form-values.ts';
import { readAs, readJsonAs } from '../payload.ts';
import type { Surface } from '../surface.ts';

/** Where a form came from; it travels in the view. */
const originSchema = z.object({
  mode: z.enum(['new', 'change', 'what-if']),
  channel: z.string(),
  thread: z.string().optional(),
  known: profileSchema.default({}),
  stated: profileSchema.default({}),
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
  const metadata = JSON.stringify({ mode, ...from });
  const form = { view_id: view!.id!, view: formView(mode, { ...from.known, ...from.stated }, metadata) };
  await patiently(() => client.views.update(form));
}

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
 * Fields for a second part. What was entered stays, because the fields keep their ids; it is given along as well,
 * because Slack does not promise that for what a field began with.
 */
export const addPart =
  (surface: Surface) =>
  async ({ ack, body, client }: AllMiddlewareArgs & SlackActionMiddlewareArgs<BlockAction>): Promise<void> => {
    await ack();
    const view = body.view;
    if (!view) return;
    const { known, stated } = originOf(view.private_metadata);
    const { facts } = readForm(
      readAs(valuesSchema, view.state.values),
      { ...known, ...stated },
      surface.core.understand,
    );
    surface.later(() =>
      client.views.update({
        view_id: view.id,
        hash: view.hash,
        view: formView('new', profileOf(facts), view.private_metadata, true),
      }),
    );
  };

/** A form that was sent: errors beside the fields, or a step of the conversation that it belongs to. */
export const formSubmitted =
  (surface: Surface) =>
  async ({
    ack,
    view,
    body,
    context,
  }: AllMiddlewareArgs & SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const { mode, channel, thread, known, stated } = originOf(view.private_metadata);
    const place = { team: context.teamId ?? 'unknown', channel, thread: thread ?? `new:${view.id}` };
    const values = readAs(valuesSchema, view.state.values);
    const { facts, emptied, part, errors } = readForm(values, { ...known, ...stated }, surface.core.understand);
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
