import type { Advice, Reply } from '../dialogue/effect.ts';
import { say } from './say.ts';

/** A reply as text for those who cannot reply to it: how to go on in a conversation is left out. */
export const sayOnce = (reply: Reply | Advice): string =>
  say(reply)
    .split('\n')
    .filter((line) => !line.startsWith('Say “'))
    .join('\n');
