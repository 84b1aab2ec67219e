import { totalWords } from '../../decision/cost/totals.ts';
import type { Setting } from '../../decision/evaluate.ts';
import { percent } from '../../decision/lean/lean.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import { sayValue } from '../../domain/profile.ts';
import type { Verdict } from '../../knowledge/claim.ts';
import { type Provider, providerNames } from '../../knowledge/facts/fact.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { acknowledge } from '../courtesies.ts';
import type { Answer, Line, Understood } from '../effect.ts';
import { profileOf } from '../event.ts';
import { resume } from '../questions/questionnaire.ts';
import type { State, Step } from '../state/state.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { assessmentOf } from './assessment.ts';

const MOST_REASONS = 3;

interface Supposing {
  readonly provider?: Provider | undefined;
  /** The price is told, be it the same. */
  readonly priced?: boolean;
}
type Supposed = Pick<Understood, 'factor' | 'value'>;

/** What would be different with other answers; nothing is changed. */
export function suppose(state: State, facts: readonly Supposed[], setting: Setting, more: Supposing = {}): Step {
  if (facts.length === 0 && !more.provider)
    return acknowledge(state, 'That would change nothing: it’s what you told me.');
  const answer = whatIf(state, facts, setting, more);
  return state.asked ? resume(state, answer, setting) : { state, effects: [answer] };
}

/** The answer to a supposition. */
export function whatIf(
  state: State,
  facts: readonly Supposed[],
  setting: Setting,
  { provider, priced = false }: Supposing = {},
): Answer {
  const before = assessmentOf(state, setting).recommendation;
  const elsewhere = provider ? { ...setting, provider } : setting;
  const after = assessmentOf(
    { ...state, profile: { ...state.profile, ...profileOf(facts) } },
    elsewhere,
  ).recommendation;
  const said = [
    ...facts.map(({ factor, value }) => sayValue(factor, value)),
    ...(provider ? [`on ${providerNames[provider]}`] : []),
  ].join(', ');
  const lines = [
    verdictLine(before, after),
    ...costLine(before, after, priced),
    ...chancesLine(before, after),
    ...reasonsFor(before, after, facts),
  ];
  return {
    type: 'explanation',
    title: `What if: ${said}`,
    lines,
    sources: lines.flatMap(({ sources }) => sources ?? []),
    next: [
      {
        label: 'Apply this change',
        say: `actually ${said}`,
        // What states facts states nothing else.
        ...(provider ? {} : { states: facts.map(({ factor, value }) => ({ factor, value })) }),
      },
    ],
  };
}

function verdictLine(before: Recommendation, after: Recommendation): Line {
  const [was, now] = [before, after].map(({ verdict }) => verdictName(verdict).toLowerCase());
  if (after.verdict !== before.verdict) return { text: `It would be ${adviceInSentence(after)} instead of ${was}.` };
  if (after.flavour !== before.flavour)
    return { text: `Still ${now}, but ${after.flavour} instead of ${before.flavour}.` };
  const less = after.confidence === before.confidence ? '' : `, with ${after.confidence} confidence`;
  return { text: `It would still be ${adviceInSentence(after)}${less}.` };
}

/** What it would cost, where that differs or was asked. */
function costLine({ cost: before }: Recommendation, { cost: after }: Recommendation, priced: boolean): Line[] {
  const [was, now] = [before?.bills[0], after?.bills[0]];
  if (!after || !now) return [];
  const isSame = was?.name === now.name && totalWords(was) === totalWords(now);
  if (isSame && !priced) return [];
  const instead =
    was && !isSame ? ` instead of ${totalWords(was)}${was.name === now.name ? '' : ` for ${was.name}`}` : '';
  return [{ text: `Cost: ${totalWords(now)} a month for ${now.name}${instead}.`, sources: after.sources.slice(0, 1) }];
}

/** What newly rules an option out, and what the supposed answers say for and against the advice. */
function reasonsFor(before: Recommendation, after: Recommendation, facts: readonly Supposed[]): Line[] {
  const out = after.knockedOut.filter(({ rule }) => !before.knockedOut.some((each) => each.rule === rule));
  const reasons = [...after.pros, ...after.cons].filter(
    // What the volume means for the bill is said by the bill.
    ({ factor }) => factor && factor !== 'requests_month' && facts.some((fact) => fact.factor === factor),
  );
  return [...out, ...reasons.slice(0, MOST_REASONS)].map(({ text, sources }) => ({ text, sources }));
}

/** "How likely each is to be the right choice: serverless functions 83% → 20%, containers 15% → 78%." */
function chancesLine(before: Recommendation, after: Recommendation): Line[] {
  const moved = (Object.keys(before.lean) as Verdict[]).filter(
    (verdict) =>
      Math.max(before.lean[verdict], after.lean[verdict]) >= TOLD &&
      percent(before.lean[verdict]) !== percent(after.lean[verdict]),
  );
  if (moved.length === 0) return [];
  const said = moved.map(
    (verdict) =>
      `${verdictName(verdict).toLowerCase()} ${percent(before.lean[verdict])} → ${percent(after.lean[verdict])}`,
  );
  return [{ text: `Chance of being the right choice: ${said.join(', ')}.` }];
}
const TOLD = 0.03;
