import { createHash } from 'node:crypto';
import { ClearStateStore, InvalidStateError, type StateStore } from '@slack/oauth';
import type { Once } from '../../store/once.ts';

/** How long somebody may take to agree. */
export const STATE_LASTS_S = 600;
/** A name with this prefix no other host or path can set. */
export const STATE_COOKIE = '__Host-advisor-install';

/** Signed states, each good for one installation; the installer checks that the same browser brings it back. */
export function oneTimeStates(secret: string, once: Once): StateStore {
  const signed = new ClearStateStore(secret, STATE_LASTS_S);
  return {
    generateStateParam: (options, now) => signed.generateStateParam(options, now),
    async verifyStateParam(now, state) {
      const options = await signed.verifyStateParam(now, state);
      const name = createHash('sha256').update(state).digest('base64url');
      if (await once(`state:${name}`)) return options;
      throw new InvalidStateError('The state has been used before.');
    },
  };
}
