import { contrast } from '../../decision/lean/contrast.ts';
import { usualOf } from '../../decision/lean/usual.ts';
import { capitalized } from '../../domain/wording.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import { staying } from '../../knowledge/usual-choices.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { calledInSentence } from '../../knowledge/workloads/called.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Recognized } from '../../nlu/workloads/recognize.ts';
import { beliefsOf } from '../advice/assessment.ts';
import { onProposal } from '../advice/platforms.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { subjectsIn } from '../answers/search/subjects.ts';
import type { Answer, Line } from '../effect.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { ruledOutWords } from '../wording/reply-words.ts';
import type { About } from './about.ts';
import { onProduct } from './product.ts';
import { sayUnknown, unknownNames } from './unknown-name.ts';

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
  const isWeighed = followUp?.about === 'option' || weighs.test(text) || elliptic.test(text);
  if (!isWeighed || ofOthers.test(text) || about.advice.components) return undefined;
  const known = named(about).map(({ lines }) => lines);
  const unknown = unknownNames(about);
  if (known.length + unknown.length === 0 || known.length > MOST) return undefined;
  const lines = [...known.flat(), ...(unknown.length > 0 ? [{ text: sayUnknown(unknown) }] : []), ...stands(about)];
  return {
    type: known.length > 0 ? 'explanation' : 'declined',
    lines,
    sources: lines.flatMap(({ sources }) => sources ?? []),
    next: [],
  };
}

interface Named {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

/** What is named, each once, in its order: what was proposed before, products, other names, and options where there are none. */
function named(about: About): readonly Named[] {
  const { tokens, workloads } = about.heard;
  const products = subjectsIn(tokens).filter(({ subject: { kind } }) => kind !== 'term' && kind !== 'service');
  const found: Named[] = [];
  const all = [
    ...workloads.map((each) => ({ ...each, lines: onProposed(each, about) })),
    ...products.map(({ subject, from, to }) => ({ from, to, lines: onProduct(subject, about) ?? [] })),
    ...workloads.map((each) => ({ ...each, lines: onOther(each, about) })),
  ];
  for (const each of all)
    if (each.lines.length > 0 && !found.some(({ from, to }) => from < each.to && each.from < to)) found.push(each);
  if (found.length > 0) return found.sort((one, other) => one.from - other.from);
  const options = mentionsIn(tokens).options.map((option, at) => ({
    from: at,
    to: at,
    lines: onOption(option, about),
  }));
  return options.filter(({ lines }) => lines.length > 0);
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
      ? [{ text: `${capitalized(calledInSentence(name))} is part of what I advised on.` }]
      : [];
    return usual ? [...part, { text: usual.reason.text, sources: usual.reason.sources }] : part;
  }
  const stay = staying[id];
  if (stay) return [{ text: state.workloads.includes(id) ? stay : asProposal(stay) }];
  const { verdict } = workloadOf(id);
  if (!verdict || verdict.option !== advice.verdict || verdict.flavour === advice.flavour) return [];
  const kindWords = verdict.flavour ? `, as ${verdict.flavour}` : '';
  return [{ text: `${name} is ${verdictName(verdict.option).toLowerCase()} too${kindWords}.` }];
}

/** What holds of staying there holds of going there: "Docker Compose on one server is fine if …". */
const asProposal = (stay: string): string => capitalized(stay.replace(/^Staying (?:with|on) /, ''));

/** An option in a sentence or two: what rules it out, or what weighs most against it. */
function onOption(option: OptionId, { advice, state, setting }: About): readonly Line[] {
  if (option === advice.verdict) {
    const why = advice.pros.find(({ factor, ofItsKind }) => factor || ofItsKind) ?? advice.pros[0];
    const lead = `${verdictName(option)} are ${state.phase === 'asking' ? 'where I’m leaning so far' : 'what I advise here'}.`;
    return [{ text: [lead, why?.text].filter(Boolean).join(' '), sources: why?.sources ?? [] }];
  }
  const { knockedOut, cons } = contrast(state.profile, option, beliefsOf(state), setting);
  const [out] = knockedOut;
  if (out) return [{ text: ruledOutWords(out), sources: out.sources }];
  const [con] = cons;
  return con ? [{ text: `${verdictName(option)}: ${con.text}`, sources: con.sources }] : [];
}

/** What is advised, where that was not said already. */
function stands({ heard, state, advice }: About): readonly Line[] {
  if (mentionsIn(heard.tokens).options.includes(advice.verdict as OptionId) && heard.workloads.length === 0) return [];
  const lead = state.phase === 'asking' ? 'So far I lean toward' : 'I’d go with';
  return [{ text: `${lead} ${adviceInSentence(advice)}${state.phase === 'asking' ? '' : ' here'}.` }];
}
