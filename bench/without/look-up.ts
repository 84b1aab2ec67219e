import type * as whole from '../../src/slack/outbound/posting/find-posted.ts';

export * from '../../src/slack/outbound/posting/find-posted.ts';

/** What may have been posted is taken for not posted. */
export const findPosted: typeof whole.findPosted = async () => ({ status: 'absent' });
