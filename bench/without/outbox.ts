import * as whole from '../../src/store/outbox.ts';

export * from '../../src/store/outbox.ts';

/** A message counts as delivered before it is sent. */
export const outboxIn: typeof whole.outboxIn = (...args) => {
  const outbox = whole.outboxIn(...args);
  return {
    ...outbox,
    async claim(...terms) {
      const messages = await outbox.claim(...terms);
      for (const { id } of messages) await outbox.done(id);
      return messages;
    },
  };
};
