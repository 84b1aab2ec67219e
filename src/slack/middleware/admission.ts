import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import { actionNamed } from '../actions.ts';
import { senderOf } from '../payload/sender.ts';
import { type Admit, isSilenced } from '../settings/admission.ts';
import { tellPrivately } from './ephemeral.ts';

const clicksSchema = z.object({ actions: z.array(z.object({ action_id: z.string() })) });

/**
 * Leaves out what the admins’ settings do not allow: everything of some people, and in some channels what is said
 * there. Whoever talks to us is told why; where people talk among themselves, they hear nothing.
 */
export function admission(admit: Admit, log: Logger): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const { body, context, client, next } = args;
    const sender = senderOf(body);
    if (!sender || isForgetting(body)) return next();
    const admitted = await admit(args);
    if (!isSilenced(admitted, sender.message?.channel)) return next();
    if (sender.addressed && !context.retryNum) void tellPrivately(sender, admitted.because, client, log);
    await acknowledged(args);
  };
}

/** Everybody may always have their data deleted. */
function isForgetting(body: unknown): boolean {
  const [action] = clicksSchema.safeParse(body).data?.actions ?? [];
  return action !== undefined && actionNamed(action.action_id) === 'forget-me';
}

async function acknowledged(args: AllMiddlewareArgs & AnyMiddlewareArgs): Promise<void> {
  if ('ack' in args && typeof args.ack === 'function') await (args.ack as () => Promise<void>)();
}
