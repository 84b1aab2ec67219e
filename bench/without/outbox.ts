import * as whole from '../../src/store/outbox.ts';

export * from '../../src/store/outbox.ts';

/** A message counts as delivered before it is sent. */
export const outboxIn: typeof whole.outboxIn = (...args) => {
  const outbox = whole.outboxIn(...args);
  return {
    ...outbox,
    async claim(claim) {
      const claimed = await outbox.claim(claim);
      for (const { id } of claimed.messages) await outbox.done(id);
      return claimed;
    },
  };
};
