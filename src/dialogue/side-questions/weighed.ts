import { usualOf } from '../../decision/lean/usual.ts';
import { capitalized } from '../../domain/wording.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import { staying } from '../../knowledge/usual-choices.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { calledInSentence } from '../../knowledge/workloads/called.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Recognized } from '../../nlu/workloads/recognize.ts';
import { onProposal } from '../advice/platforms.ts';
import { onOption as aside } from '../advice/weighed-option.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { subjectsIn } from '../answers/search/subjects.ts';
import { subQuestions } from '../answers/sub-questions.ts';
import type { Answer, Line } from '../effect.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { distinct } from '../wording/explained.ts';
import type { About } from './about.ts';
import { onProduct } from './product.ts';
import { noteOn, sayUnknown, unknownNames } from './unknown-name.ts';

/** Nobody weighs more at once. */
const MOST = 3;

/** What is asked of a place for this work, rather than of the place itself. */
const weighs =
  /\b(?:(?:what|how) about|why (?:not|is ?n['’]?t)|instead|or|vs|versus|enough|overkill|leave|stay|keep|switch|move|go with|use|do(?:es)? (?:all|this|it|that)|work|better|cheaper|which|so not)\b/i;
/** "And Metabase?" */
const elliptic = /^\W*(?:and|or|so|then)(?:\s+[\w.-]+){1,2}\s*\?/i;
const ofOthers = /\b(?:who|when|support\w*|version|end of life|eol)\b/i;

/** "Kubernetes or Fargate?", "so leave it on EKS?", "wouldn’t a VM do?": what each that is named would be for this. */
export function weighed(about: About): Answer | undefined {
  const { text, followUp } = about.heard;
  const isAsked = followUp?.about === 'option' || followUp?.about === 'unnamed-option';
  const isWeighed = isAsked || weighs.test(text) || elliptic.test(text);
  if (!isWeighed || partsOf(about.heard).every((part) => ofOthers.test(part)) || about.advice.components)
    return undefined;
  const names = unknownNames(about);
  const noted = names.flatMap((name) => noteOn(name) ?? []);
  const known = [...named(about).map(({ lines }) => lines), ...(noted.length > 0 ? [noted] : [])];
  const unknown = names.filter((name) => !noteOn(name));
  if (known.length + unknown.length === 0 || known.length > MOST) return undefined;
  const said = [...distinct(known.flat()), ...(unknown.length > 0 ? [{ text: sayUnknown(unknown) }] : [])];
  const isSaid = said.some(({ text }) => text.includes(adviceInSentence(about.advice)));
  const lines = isSaid ? said : [...said, ...stands(about)];
  return {
    type: known.length > 0 ? 'explanation' : 'declined',
    lines,
    sources: lines.flatMap(({ sources }) => sources ?? []),
    next: [],
  };
}

/** "Would a VM be cheaper, and who would patch it?" asks two things. */
const partsOf = ({ text, tokens }: About['heard']): readonly string[] =>
  subQuestions(tokens).map((part) => text.slice(part[0]?.start ?? 0, part.at(-1)?.end));

interface Named {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

/** What is named: platforms and products, in their order; options where there are none, and else other names. */
function named(about: About): readonly Named[] {
  const { tokens, workloads } = about.heard;
  const products = subjectsIn(tokens).filter(({ subject: { kind } }) => kind !== 'term' && kind !== 'service');
  const others = workloads.map((each) => ({ ...each, lines: onOther(each, about) }));
  const places = eachOnce([
    ...workloads.map((each) => ({ ...each, lines: onProposed(each, about) })),
    ...products.map(({ subject, from, to }) => ({ from, to, lines: onProduct(subject, about) ?? [] })),
    ...others.filter(({ kind }) => kind === 'hosting'),
  ]);
  if (places.length > 0) return places;
  const options = mentionsIn(tokens).options.map((option, at) => ({
    from: at,
    to: at,
    lines: onOption(option, about),
  }));
  return options.some(({ lines }) => lines.length > 0)
    ? options.filter(({ lines }) => lines.length > 0)
    : eachOnce(others);
}

function eachOnce(all: readonly Named[]): readonly Named[] {
  const found: Named[] = [];
  for (const each of all)
    if (each.lines.length > 0 && !found.some(({ from, to }) => from < each.to && each.from < to)) found.push(each);
  return found.sort((one, other) => one.from - other.from);
}

/** A platform that more is known of than its option. */
function onProposed({ id }: Recognized, { advice, profile }: About): readonly Line[] {
  const line = onProposal(id, advice, profile);
  return line ? [line] : [];
}

/** Another platform, or software and work and where it usually runs. */
function onOther({ id, kind, name }: Recognized, { advice, state }: About): readonly Line[] {
  if (kind !== 'hosting') {
    const [usual] = usualOf([id]);
    const part = state.workloads.includes(id)
      ? [{ text: `${capitalized(calledInSentence(name))} is already covered by my recommendation.` }]
      : [];
    return usual ? [...part, { text: usual.reason.text, sources: usual.reason.sources }] : part;
  }
  const stay = state.workloads.includes(id) ? staying[id] : undefined;
  if (stay) return [{ text: stay }];
  const { verdict } = workloadOf(id);
  if (!verdict || verdict.option !== advice.verdict || verdict.flavour === advice.flavour) return [];
  const kindWords = verdict.flavour ? `, as ${verdict.flavour}` : '';
  return [{ text: `${name} is ${verdictName(verdict.option).toLowerCase()} too${kindWords}.` }];
}

/** An option in a sentence or two: what rules it out, or what weighs most against it. */
function onOption(option: OptionId, { advice, state, setting }: About): readonly Line[] {
  if (option === advice.verdict) {
    const why = advice.pros.find(({ factor, ofItsKind }) => factor || ofItsKind) ?? advice.pros[0];
    const lead = `${verdictName(option)} are ${state.phase === 'asking' ? 'where I’m leaning so far' : 'what I recommend here'}.`;
    return [{ text: [lead, why?.text].filter(Boolean).join(' '), sources: why?.sources ?? [] }];
  }
  const line = aside(option, state, advice, setting);
  return line ? [line] : [];
}

/** What is advised, where that was not said already. */
function stands({ heard, state, advice }: About): readonly Line[] {
  if (mentionsIn(heard.tokens).options.includes(advice.verdict as OptionId) && heard.workloads.length === 0) return [];
  const lead = state.phase === 'asking' ? 'So far I lean toward' : 'I’d go with';
  return [{ text: `${lead} ${adviceInSentence(advice)}${state.phase === 'asking' ? '' : ' here'}.` }];
}
