import type { Setting } from '../../decision/evaluate.ts';
import type { Recommendation } from '../../decision/recommendation/recommend.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import { going } from '../../knowledge/usual-choices.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { workloadOf } from '../../knowledge/workloads/index.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { answerFollowUp } from '../advice/follow-up.ts';
import { onProposal } from '../advice/platforms.ts';
import type { Answer } from '../effect.ts';
import { believedProfile, type State } from '../state/state.ts';
import type { About } from './about.ts';
import { noteOn } from './unknown-name.ts';

/** Longer questions are about more than the name in them. */
const MOST_WORDS = 9;
const offers =
  /\b(?:what about|how about|why not|can(?:'t)? (?:i|we)|could (?:i|we|it)|should (?:i|we)|do (?:i|we) (?:need|want)|go (?:for|with)|or|instead)\b/i;

/** "What about Kubernetes?" of a platform that has more to it than its option. */
export function otherPlatform(about: About): Answer | undefined {
  const named = placeNamed(about.heard);
  return named && onPlatform(named.id, about);
}

/** "What about AWS Batch?": why it is not the advice, or how it is of the same kind. */
export function otherOption({ heard, state, setting, advice }: About): Answer | undefined {
  const named = placeNamed(heard);
  return named && elsewhere(named, state, setting, advice);
}

/** "Why not Kubernetes?" of the option that it is one of asks for the platform. */
export const ofPlatform = (about: About): Answer | undefined => {
  const [only, ...others] = about.heard.workloads;
  return only && others.length === 0 ? onPlatform(only.id, about) : undefined;
};

/** What is said of a platform that has more to it than its option, and what speaks for and against that where it is not advised. */
function onPlatform(id: string, { state, setting, advice }: About): Answer | undefined {
  const line = onProposal(id, advice, believedProfile(state));
  if (!line) return undefined;
  const option = going[id]?.option;
  const contrast = option ? answerFollowUp(state, { about: 'option', option }, setting) : undefined;
  const sources = [...(line.sources ?? []), ...(contrast?.sources ?? [])];
  return { ...(contrast ?? { type: 'explanation', next: [] }), lines: [line, ...(contrast?.lines ?? [])], sources };
}

function elsewhere(named: Place, state: State, setting: Setting, advice: Recommendation): Answer | undefined {
  const note = noteOn(named.words);
  if (note) return { type: 'explanation', lines: [note], sources: note.sources ?? [], next: [] };
  const answer = answerFollowUp(state, { about: 'option', option: named.option }, setting);
  if (answer) return answer;
  const kind = named.flavour && named.flavour !== advice.flavour ? `, as ${named.flavour}` : '';
  const text = `${named.name} is ${verdictName(named.option).toLowerCase()} too${kind}; I’d go with ${advice.flavour} here.`;
  return { type: 'explanation', lines: [{ text }], sources: [], next: [] };
}

interface Place {
  readonly id: string;
  readonly name: string;
  /** As it was said. */
  readonly words: string;
  readonly option: OptionId;
  readonly flavour: string | undefined;
}

function placeNamed({ text, workloads }: Understanding): Place | undefined {
  const [only, ...others] = workloads;
  if (!only || others.length > 0 || !offers.test(text) || text.split(/\s+/).length > MOST_WORDS) return undefined;
  const { name, verdict } = workloadOf(only.id);
  if (!verdict || verdict.option === 'managed') return undefined;
  return { id: only.id, name, words: only.words, option: verdict.option as OptionId, flavour: verdict.flavour };
}
