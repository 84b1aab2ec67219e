import type * as whole from '../../src/slack/look.ts';

export * from '../../src/slack/look.ts';

/** What may have been posted is taken for not posted. */
export const alreadyPosted: typeof whole.alreadyPosted = async () => undefined;
