import { profileOf } from '../../../dialogue/event.ts';
import { formView } from '../../blocks/views/form.ts';
import type { Click } from '../../bolt.ts';
import { metadataOf, type ViewMetadata } from '../../views.ts';
import { readFilling } from '../form.ts';
import type { ListenerContext } from '../listener-context.ts';

type Form = ViewMetadata['form'];

/**
 * More fields, or those for a second part. What was entered stays, because the fields keep their ids; it is given along
 * as well, because Slack does not promise that for what a field began with.
 */
export const extendForm =
  (advisor: ListenerContext, more: (form: Form) => Partial<Form>) =>
  async ({ ack, body, client }: Click): Promise<void> => {
    await ack();
    const { view } = body;
    if (!view) return;
    const form = metadataOf('form', view.private_metadata);
    const { facts } = readFilling(form, view.state.values, advisor);
    const longer = formView({ ...form, ...more(form) }, profileOf(facts));
    advisor.later(() => client.views.update({ view_id: view.id, hash: view.hash, view: longer }));
  };

export const moreFields = ({ opened }: Form): Partial<Form> => ({ opened: opened + 1 });
export const secondPart = (): Partial<Form> => ({ withPart: true });
