import { noBeliefs } from '../../decision/beliefs/beliefs.ts';
import { totalWords } from '../../decision/cost/totals.ts';
import { billsOf } from '../../decision/cost/wording.ts';
import type { Setting } from '../../decision/evaluate.ts';
import type { KnockOut } from '../../decision/fit/knock-outs.ts';
import { type Contrast, contrast } from '../../decision/lean/contrast.ts';
import { percent } from '../../decision/lean/lean.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import { options } from '../../knowledge/index.ts';
import { cite } from '../../knowledge/source.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import type { FollowUp } from '../../nlu/intent/follow-up.ts';
import type { Answer, Line } from '../effect.ts';
import type { State } from '../state/state.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { explained } from '../wording/explained.ts';
import { ruledOutWords } from '../wording/reply-words.ts';
import { assessmentOf, beliefsOf } from './assessment.ts';
import { changeLists, changeWords } from './changes.ts';

const MOST = 4;

/** The answer to a question about advice; `undefined` where it asks for what was advised, and so only "why?". */
export function answerFollowUp(state: State, { about, option: named }: FollowUp, setting: Setting): Answer | undefined {
  const advice = assessmentOf(state, setting).recommendation;
  if (about === 'sources') return sourcesOf(advice);
  if (about === 'confidence') return certainty(advice);
  if (about !== 'option' && about !== 'runner-up') return undefined;
  const option = about === 'option' ? named : advice.runnerUp?.option;
  if (option === undefined)
    return explanation('No other option is left', advice.knockedOut.map(outLine), [], advice.houseRules);
  return option === advice.verdict ? undefined : whyNot(option, about === 'runner-up', state, advice, setting);
}

function whyNot(option: OptionId, second: boolean, state: State, advice: Recommendation, setting: Setting): Answer {
  const title = `${second ? 'Second best:' : 'Why not'} ${options[option].name.toLowerCase()}`;
  const { components } = advice;
  if (!components) {
    const { lines, lists } = told(contrast(state.profile, option, beliefsOf(state), setting), advice);
    return explanation(title, lines, lists, advice.houseRules);
  }
  const each = components.components.map(({ name, profile, verdict }): Line => {
    const part = contrast(profile, option, noBeliefs, setting);
    const [out] = part.knockedOut;
    if (verdict === option) return { text: `${name}: it’s what I recommend for this part.` };
    if (out) return { text: `${name}: ${out.text}`, sources: out.sources };
    if (part.chance > 0.5)
      return { text: `${name}: better on its own, but not by enough to justify a second platform.` };
    return { text: `${name}: ${chanceWords(part)} ${part.cons[0]!.text}`, sources: part.cons[0]!.sources };
  });
  return explanation(title, each, [], advice.houseRules);
}

/** One option beside the advised one, for a workload that is one. */
function told(other: Contrast, advice: Recommendation): Pick<Answer, 'lines'> & { readonly lists: Answer['lists'] } {
  const bill = advice.cost && billsOf(advice.cost).find(({ option }) => option === other.option);
  const own = advice.cost && billsOf(advice.cost).find(({ option }) => option === advice.verdict);
  const lines: Line[] = [
    ...other.knockedOut.map(outLine),
    ...(other.isOut ? [] : [{ text: chanceWords(other) }]),
    ...(bill && own
      ? [
          {
            text: `${bill.name} would be ${totalWords(bill)} a month, compared with ${totalWords(own)} for ${own.name}.`,
          },
        ]
      : []),
    { text: changeWords(other) },
  ];
  return {
    lines,
    lists: [
      { heading: 'Against it here', lines: other.cons.slice(0, MOST) },
      { heading: 'For it here', lines: other.pros.slice(0, MOST) },
    ].filter((list) => list.lines.length > 0),
  };
}

const outLine = (out: KnockOut): Line => ({ text: ruledOutWords(out), sources: out.sources });

const chanceWords = ({ option, chance, flavour }: Contrast): string =>
  `The chance that ${adviceInSentence({ verdict: option, flavour })} are the right choice is ${percent(chance)}.`;

const meaning = {
  high: 'right at least four times in five, with nothing decisive left open',
  medium: 'probably right, but something decisive is still open or unconfirmed',
  low: 'nearly a toss-up',
} as const;

function certainty({ confidence, lean, runnerUp, wouldChange, verdict, knockedOut }: Recommendation): Answer {
  const next = runnerUp
    ? ` (${options[runnerUp.option].name.toLowerCase()}: ${percent(lean[runnerUp.option])})`
    : ', and no other option is left';
  const lead = `${verdictName(verdict)}: ${confidence} confidence (${meaning[confidence]}). The chance that it’s the right choice is ${percent(lean[verdict])}${next}.`;
  return explanation('How sure this is', [{ text: lead }, ...knockedOut.map(outLine)], changeLists(wouldChange));
}

/** Every claim of the advice with its source. */
function sourcesOf({ pros, cons, against, knockedOut, cost, knowledge }: Recommendation): Answer {
  const claims = [...knockedOut, ...pros, ...cons, ...against.map(({ reason }) => reason)];
  const told = new Map(claims.map(({ text, sources }) => [text, { text, sources }]));
  const prices = (cost?.sources ?? []).map((id) => ({ text: `Prices: ${cite(id).title}`, sources: [id] }));
  return explanation(
    'What this advice is based on',
    [{ text: `Knowledge as of ${knowledge}; every source shows the date of its content.` }],
    [{ heading: 'Claims', lines: [...told.values(), ...prices] }],
  );
}

const explanation = (
  title: string,
  lines: readonly Line[],
  lists: Answer['lists'] = [],
  notes: readonly string[] = [],
): Answer => ({
  ...explained(title, [...lines, ...notes.map((text) => ({ text }))], lists),
  next: [{ label: 'Compare the options', say: 'compare serverless, containers and VMs' }],
});
