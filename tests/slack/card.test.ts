import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contradictionsIn } from '../../src/decision/contradictions.ts';
import { defaultSetting } from '../../src/decision/evaluate.ts';
import { adviceOf } from '../../src/dialogue/advice/advise.ts';
import { initialState } from '../../src/dialogue/state/state.ts';
import { askedIds, menu, type Profile } from '../../src/domain/profile.ts';
import { recommendationBlocks } from '../../src/slack/blocks/replies/recommendation.ts';
import { cases } from '../cases.ts';

const anyProfile = fc.record(
  Object.fromEntries(askedIds.map((id) => [id, fc.constantFrom(...menu(id).map(({ value }) => value))])),
  { requiredKeys: [] },
) as fc.Arbitrary<Profile>;

interface Shown {
  readonly type: string;
  readonly text?: { readonly text: string };
  readonly elements?: readonly { readonly type: string }[];
}

test('a card takes 120 words at most, and shows four buttons at most, whatever the workload', () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      if (contradictionsIn(profile).length > 0) return;
      const blocks = recommendationBlocks(adviceOf({ ...initialState, profile }, defaultSetting)) as Shown[];
      const read = blocks.filter(({ type }) => type === 'section' || type === 'header');
      const words = read.map(({ text }) => text!.text.replace(/<[^>]*>/g, '')).join(' ');
      expect(words.split(/\s+/).length).toBeLessThanOrEqual(120);
      const buttons = blocks.filter(({ type }) => type === 'actions').flatMap(({ elements }) => elements!);
      expect(buttons.filter(({ type }) => type === 'button').length).toBeLessThanOrEqual(4);
    }),
    { numRuns: cases(60) },
  );
}, 60_000);
