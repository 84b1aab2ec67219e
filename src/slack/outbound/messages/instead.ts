import type { Effect, Reply } from '../../../dialogue/effect.ts';
import type { Giving } from '../posting/outbox.ts';
import { privateAnswerTo } from './private-answer.ts';

/** What happens in the place of a message that cannot be delivered. */
export function insteadOf(effect: Effect): Giving | undefined {
  switch (effect.type) {
    case 'opening':
      return { withdraw: true, instead: (withdrawn) => privateAnswerTo(effect, withdrawn) };
    case 'titled':
    case 'settled':
    case 'undelivered':
      return undefined;
    case 'private-answer':
    case 'shared':
      return tell(effect.by);
    case 'noted':
      return tell(undefined);
  }
  return tell(personFor(effect satisfies Reply));
}

/** The one person for whom a reply was. */
const personFor = (reply: Reply): string | undefined => ('only' in reply ? reply.only?.person : undefined);

/** Tells the person whom it was for, or whoever began the conversation, that something was lost. */
const tell = (person: string | undefined): Giving => ({
  instead(_withdrawn, opener) {
    const by = person ?? opener;
    return by ? { type: 'undelivered', by } : undefined;
  },
});
