import type { Logger } from 'pino';
import type { Submission } from '../bolt.ts';
import { isSubmitted, metadataOf, type SubmittedId, type ViewMetadata } from '../views.ts';
import { feedbackReason } from './feedback-reason.ts';
import { formSubmitted } from './form-submitted.ts';
import type { ListenerContext } from './listener-context.ts';
import { registerSearched, repositoryChosen } from './register/submissions.ts';
import { settingsSubmitted } from './settings/submitted.ts';

type Handlers = { readonly [Id in SubmittedId]: (sent: Submission, metadata: ViewMetadata[Id]) => Promise<void> };

const handlersOf = (advisor: ListenerContext): Handlers => ({
  form: formSubmitted(advisor),
  feedback: feedbackReason(advisor),
  register: registerSearched(advisor),
  repository: repositoryChosen(advisor),
  settings: settingsSubmitted(advisor),
});

/** Every view that comes back filled in. */
export function submission(advisor: ListenerContext, log: Logger): (sent: Submission) => Promise<void> {
  const handlers = handlersOf(advisor);
  const handle = <Id extends SubmittedId>(id: Id, sent: Submission): Promise<void> =>
    handlers[id](sent, metadataOf(id, sent.view.private_metadata));

  return async (sent) => {
    const id = sent.view.callback_id;
    if (isSubmitted(id)) return handle(id, sent);
    log.warn('A view that is not one of ours was ignored.');
    await sent.ack();
  };
}
