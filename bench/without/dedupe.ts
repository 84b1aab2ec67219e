import { randomUUID } from 'node:crypto';
import * as whole from '../../src/store/conversations/conversations.ts';

export * from '../../src/store/conversations/conversations.ts';

/** A delivery that Slack sends twice counts twice. */
export const conversationsIn: typeof whole.conversationsIn = (...args) => {
  const conversations = whole.conversationsIn(...args);
  return {
    ...conversations,
    advance: (place, _deliveries, step) => conversations.advance(place, [randomUUID()], step),
  };
};
