import { randomUUID } from 'node:crypto';
import * as whole from '../../src/store/conversations.ts';

export * from '../../src/store/conversations.ts';

/** A delivery that Slack sends twice counts twice. */
export const conversationsIn: typeof whole.conversationsIn = (...args) => {
  const conversations = whole.conversationsIn(...args);
  return {
    ...conversations,
    advance: (place, _deliveries, step) => conversations.advance(place, [randomUUID()], step),
  };
};
