import type {
  AllMiddlewareArgs,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { initialState, knownProfile } from '../../dialogue/state.ts';
import type { Profile } from '../../profile/index.ts';
import { type FormMode, formView, loadingView } from '../blocks/form.ts';
import { readForm, valuesSchema } from '../form-values.ts';
import type { Surface } from '../surface.ts';

/** Where a form came from; it travels in the view. */
const originSchema = z.object({
  mode: z.enum(['new', 'change', 'what-if']),
  channel: z.string(),
  /** Absent: the answer gets a thread of its own. */
  thread: z.string().optional(),
});
export type Origin = z.infer<typeof originSchema>;

/** Opens the form: first a placeholder, within the three seconds that Slack allows, then with what is known. */
export async function openForm(
  client: WebClient,
  trigger_id: string,
  origin: Origin,
  known: () => Promise<Profile>,
): Promise<void> {
  const { view } = await client.views.open({ trigger_id, view: loadingView(origin.mode) });
  await client.views.update({ view_id: view!.id!, view: formView(origin.mode, await known(), JSON.stringify(origin)) });
}

/** Opens the form of a conversation's thread with its answers. */
export const formOf = (
  { find }: Surface,
  mode: FormMode,
  client: WebClient,
  trigger: string,
  place: { readonly team: string; readonly channel: string; readonly thread: string },
): Promise<void> =>
  openForm(client, trigger, { mode, channel: place.channel, thread: place.thread }, async () => {
    const state = await find(place);
    return state ? knownProfile(state) : {};
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
    const { facts } = readForm(valuesSchema.parse(view.state.values), {}, surface.core.understand);
    const entered = Object.fromEntries(facts.map(({ factor, value }) => [factor, value])) as Profile;
    surface.later(() =>
      client.views.update({
        view_id: view.id,
        hash: view.hash,
        view: formView('new', entered, view.private_metadata, true),
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
    const { mode, channel, thread } = originSchema.parse(JSON.parse(view.private_metadata));
    const place = { team: context.teamId ?? 'unknown', channel, thread: thread ?? `new:${view.id}` };
    const state = thread ? await surface.find(place) : undefined;
    const known = state ? knownProfile(state) : {};
    const values = valuesSchema.parse(view.state.values);
    const { facts, emptied, part, errors } = readForm(values, known, surface.core.understand);
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors });
    const by = body.user.id;
    await surface.advance(place, [`view:${view.id}`], (current) => {
      if (mode === 'what-if') {
        const differing = facts.filter(({ factor, value }) => known[factor] !== value);
        return current && surface.step(current, { type: 'supposed', facts: differing, by });
      }
      const filled = { type: 'filled', facts, emptied, by, ...(part ? { part } : {}) } as const;
      const step = surface.step(current ?? initialState, filled);
      return current ? step : { ...step, effects: [{ type: 'opening', by, text: '' }, ...step.effects] };
    });
    await ack();
  };
