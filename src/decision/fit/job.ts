import type { Profile } from '../../domain/profile.ts';

/** No request takes so long, and what always runs has no longest run. */
const HOUR_S = 3600;

/** What runs for hours, with nothing told of what starts it or connects to it, is a job. */
export const asJob = (profile: Profile): Profile =>
  profile.trigger === undefined && profile.protocol === undefined && (profile.max_run_s ?? 0) > HOUR_S
    ? { ...profile, trigger: 'batch' }
    : profile;
