import type { FollowOn } from './entry.ts';
import { containers } from './follow-on/containers.ts';
import { functions } from './follow-on/functions.ts';
import { surroundings } from './follow-on/surroundings.ts';
import { stating } from './references.ts';

export const followOns: readonly FollowOn[] = [...containers, ...functions, ...surroundings].map(stating);
