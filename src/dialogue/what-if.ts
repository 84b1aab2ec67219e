import type { Setting } from '../decision/evaluate.ts';
import { percent } from '../decision/lean.ts';
import type { Recommendation } from '../decision/recommend.ts';
import { sayValue } from '../domain/profile.ts';
import type { Verdict } from '../knowledge/claim.ts';
import { type Provider, providerNames } from '../knowledge/facts/fact.ts';
import { assessmentOf } from './assessment.ts';
import { acknowledge } from './courtesies.ts';
import type { Answer, Line, Understood } from './effect.ts';
import { profileOf } from './event.ts';
import { verdictName } from './say.ts';
import type { State, Step } from './state.ts';

/** What would be different with other answers; nothing is changed. */
export function suppose(
  state: State,
  facts: readonly Pick<Understood, 'factor' | 'value'>[],
  setting: Setting,
  provider?: Provider,
): Step {
  if (facts.length === 0 && !provider) return acknowledge(state, 'Nothing would be different: no answer was changed.');
  const before = assessmentOf(state, setting).recommendation;
  const supposed = profileOf(facts);
  const elsewhere = provider ? { ...setting, provider } : setting;
  const after = assessmentOf({ ...state, profile: { ...state.profile, ...supposed } }, elsewhere).recommendation;
  const said = [
    ...facts.map(({ factor, value }) => sayValue(factor, value)),
    ...(provider ? [`on ${providerNames[provider]}`] : []),
  ].join(', ');
  const lines: Line[] = [];
  if (after.verdict === before.verdict && after.flavour === before.flavour) {
    lines.push({
      text: `It would still be ${verdictName(after.verdict).toLowerCase()} (${after.flavour}), with ${after.confidence} confidence.`,
    });
  } else {
    lines.push({
      text: `It would be ${verdictName(after.verdict).toLowerCase()} (${after.flavour}) instead of ${verdictName(before.verdict).toLowerCase()}.`,
    });
  }
  lines.push({ text: chancesWords(before, after) });
  for (const knockOut of after.knockedOut.filter(({ rule }) => !before.knockedOut.some((each) => each.rule === rule))) {
    lines.push({ text: knockOut.text, sources: knockOut.sources });
  }
  for (const reason of [...after.pros, ...after.cons]
    .filter(({ factor }) => factor && facts.some((fact) => fact.factor === factor))
    .slice(0, 3)) {
    lines.push({ text: reason.text, sources: reason.sources });
  }
  const answer: Answer = {
    type: 'explanation',
    title: `What if: ${said}`,
    lines,
    sources: lines.flatMap(({ sources }) => sources ?? []),
    next: [
      {
        label: 'Make it so',
        say: `actually ${said}`,
        // What states facts states nothing else.
        ...(provider ? {} : { states: facts.map(({ factor, value }) => ({ factor, value })) }),
      },
    ],
  };
  return { state, effects: [answer] };
}

/** "Likely to be right: serverless functions 83 % → 20 %, containers 15 % → 78 %." */
function chancesWords(before: Recommendation, after: Recommendation): string {
  const moved = (Object.keys(before.lean) as Verdict[]).filter(
    (verdict) => Math.max(before.lean[verdict], after.lean[verdict]) >= TOLD,
  );
  const said = moved.map(
    (verdict) =>
      `${verdictName(verdict).toLowerCase()} ${percent(before.lean[verdict])} → ${percent(after.lean[verdict])}`,
  );
  return `Likely to be right: ${said.join(', ')}.`;
}
const TOLD = 0.03;
