import { setTimeout } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import { knownProfile } from '../../dialogue/state/state.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Place } from '../../store/conversations/conversations.ts';
import { formView, loadingView, prefilledIn, shownFactors } from '../blocks/views/form.ts';
import { readAs } from '../payload/payload.ts';
import { type FormMode, newForm, type ViewMetadata } from '../views.ts';
import { type Filled, readForm, valuesSchema } from './form-values.ts';
import type { ListenerContext } from './listener-context.ts';

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

/** Where a form is opened, and what it holds beyond what its conversation knows. */
type Origin = Omit<Parameters<typeof newForm>[0], 'mode'>;

/** Opens the form: first a placeholder, within the three seconds that Slack allows, then with what is known. */
export async function openForm(
  client: WebClient,
  trigger_id: string,
  mode: FormMode,
  origin: () => Promise<Origin>,
): Promise<void> {
  const { view } = await client.views.open({ trigger_id, view: loadingView(mode) });
  const form = newForm({ mode, ...(await origin()) });
  await patiently(() => client.views.update({ view_id: view!.id!, view: formView(form, prefilledIn(form)) }));
}

/** Opens the form of a thread with the answers of its conversation, and with what else is stated. */
export const formOf = (
  { find }: ListenerContext,
  mode: FormMode,
  client: WebClient,
  trigger: string,
  place: Place,
  stated: Profile = {},
): Promise<void> =>
  openForm(client, trigger, mode, async () => {
    const state = await find(place);
    return { channel: place.channel, thread: place.thread, known: state ? knownProfile(state) : {}, stated };
  });

/** What was filled into a form, against what it showed. */
export function readFilling(form: ViewMetadata['form'], values: unknown, { core }: ListenerContext): Filled {
  const prefilled = prefilledIn(form);
  return readForm(readAs(valuesSchema, values), shownFactors(prefilled, form.opened), prefilled, core.understand);
}
