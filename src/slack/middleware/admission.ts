import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Logger } from 'pino';
import { z } from 'zod';
import { actionNamed } from '../actions.ts';
import { type Sender, senderOf } from '../payload/sender.ts';
import { type Admit, isSilenced } from '../settings/admission.ts';
import { tellPrivately } from './ephemeral.ts';

/** A modal that says this. */
type Notice = (text: string) => ModalView;
type Args = AllMiddlewareArgs & AnyMiddlewareArgs;

const triggerSchema = z.object({ trigger_id: z.string() });
const clicksSchema = z.object({ actions: z.array(z.object({ action_id: z.string() })) });

/**
 * Leaves out what the admins’ settings do not allow: everything of some people, and in some channels what is said
 * and clicked there. Whoever talks to us is told why; where people talk among themselves, they hear nothing.
 */
export function admission(admit: Admit, notice: Notice, log: Logger): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const { body, context, next } = args;
    const sender = senderOf(body);
    if (!sender || isForgetting(body)) return next();
    const admitted = await admit(args);
    if (!isSilenced(admitted, sender.seenIn)) return next();
    if (sender.addressed && !context.retryNum) tell(sender, admitted.because, notice, args, log);
    await acknowledged(args);
  };
}

/** On the Home tab nothing can be written to somebody, but a modal opened. */
function tell(sender: Sender, because: string, notice: Notice, { body, client }: Args, log: Logger): void {
  const trigger_id = sender.message || sender.respondTo ? undefined : triggerSchema.safeParse(body).data?.trigger_id;
  if (trigger_id === undefined) return void tellPrivately(sender, because, client, log);
  client.views
    .open({ trigger_id, view: notice(because) })
    .catch((err: unknown) => log.warn({ err }, 'A person could not be told.'));
}

/** Everybody may always have their data deleted. */
function isForgetting(body: unknown): boolean {
  const [action] = clicksSchema.safeParse(body).data?.actions ?? [];
  return action !== undefined && actionNamed(action.action_id) === 'forget-me';
}

async function acknowledged(args: Args): Promise<void> {
  if ('ack' in args && typeof args.ack === 'function') await (args.ack as () => Promise<void>)();
}
