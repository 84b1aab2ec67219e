import type { Setting } from '../../decision/evaluate.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { assessmentOf } from '../advice/assessment.ts';
import type { Line } from '../effect.ts';
import { believedProfile, type State } from '../state/state.ts';
import type { Turn } from '../turn.ts';

/** A question about the workload at hand, and everything that an answer may need. */
export interface About {
  readonly heard: Understanding;
  readonly state: State;
  readonly setting: Setting;
  /** What is known and supposed. */
  readonly profile: Profile;
  readonly advice: Recommendation;
  /** How a part of it is understood by itself. */
  readonly read: (text: string) => Understanding;
}

/** What people ask aside, by the words for it, and its answer for the workload at hand. */
export interface Subject {
  readonly words: RegExp;
  readonly answer: (about: About) => readonly Line[];
}

export const aboutOf = (state: State, { heard, setting, understand }: Turn): About => ({
  heard,
  state,
  setting,
  profile: believedProfile(state),
  advice: assessmentOf(state, setting).recommendation,
  read: (text) => understand(text, { phase: 'answered' }),
});
