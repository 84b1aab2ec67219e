import { readRepository } from '../../../dialogue/register/repository.ts';
import { REPOSITORY } from '../../blocks/views/record-export.ts';
import { ANY, STATUS, WORD } from '../../blocks/views/register.ts';
import type { Submission } from '../../bolt.ts';
import { readAs } from '../../payload/payload.ts';
import { tenantOf } from '../../settings/tenant.ts';
import { recordQuery, type ViewMetadata } from '../../views.ts';
import { valuesSchema } from '../form-values.ts';
import type { ListenerContext } from '../listener-context.ts';
import { recordShown, registerShown } from './shown.ts';

const lookerOf = ({ body, context, client }: Submission) => ({
  team: context.teamId ?? 'unknown',
  person: body.user.id,
  client,
  tenant: tenantOf(body, context),
});

/** The search of the register, answered in the same modal. */
export const registerSearched =
  (advisor: ListenerContext) =>
  async (sent: Submission): Promise<void> => {
    const values = readAs(valuesSchema, sent.view.state.values);
    const word = values[WORD]?.['value']?.value?.trim();
    const status = values[STATUS]?.['value']?.selected_option?.value;
    const query = readAs(recordQuery, {
      ...(word ? { word } : {}),
      ...(status && status !== ANY ? { status } : {}),
    });
    const view = await registerShown(advisor, lookerOf(sent), query);
    await sent.ack({ response_action: 'update', view });
  };

/** The repository that a record goes to: the record again, with links to it, or what is wrong with the address. */
export const repositoryChosen =
  (advisor: ListenerContext) =>
  async (sent: Submission, metadata: ViewMetadata['repository']): Promise<void> => {
    const typed = readAs(valuesSchema, sent.view.state.values)[REPOSITORY]?.['value']?.value ?? '';
    const repository = readRepository(typed);
    if (typeof repository === 'string')
      return sent.ack({ response_action: 'errors', errors: { [REPOSITORY]: `This ${repository}.` } });
    const view = await recordShown(advisor, lookerOf(sent), { ...metadata, repository: typed.trim() });
    await sent.ack({ response_action: 'update', view });
  };
