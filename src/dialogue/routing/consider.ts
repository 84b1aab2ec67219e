import type { Setting } from '../../decision/evaluate.ts';
import type { OptionId } from '../../knowledge/claim.ts';
import { usualChoiceOf } from '../../knowledge/usual-choices.ts';
import { asksAnywhere } from '../../nlu/scope/asking.ts';
import { storeApart } from '../../nlu/scope/store-apart.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { nothingNew } from '../advice/why.ts';
import { mentionsIn } from '../answers/mentions.ts';
import { isProposed, proposedIn } from '../heard/proposed.ts';
import { implied, leavesIn, recognized } from '../heard/recognized.ts';
import { runsWell } from '../heard/runs-well.ts';
import { learn, proceed } from '../questions/questionnaire.ts';
import { tell } from '../state/acts.ts';
import type { Change } from '../state/knowledge.ts';
import { ofAll, partsFrom, sayParts } from '../state/parts.ts';
import { isBlank, nextWorkload, type State, type Step, settingFor } from '../state/state.ts';
import type { Reply, Turn } from '../turn.ts';

/** What the conversation is about: the words that opened it. */
export const named = (state: State, { heard, by }: Pick<Turn, 'heard' | 'by'>): State => ({
  ...state,
  opened: { by: state.opened?.by ?? '', text: heard.raw, textBy: by },
});

/** A workload to advise on; after an answer that nothing was known for, the first that is told of one. */
export const consider: Reply = (state, turn) => {
  const { heard, facts, by } = turn;
  const about = state.phase === 'answered' && isBlank(state) ? named(nextWorkload(state), turn) : state;
  const fresh = withNamed(about, heard);
  const known = tell(fresh, [{ type: 'named', ...recognized(heard, fresh) }]);
  const setting = settingFor(known, turn.setting);
  if (heard.parts.length > 1 && fresh.phase === 'new') return considerParts(known, turn, setting);
  const learnt = learn(known, [...facts, ...implied(heard, fresh.profile, by)]);
  const isNews = learnt.learned.length > 0 || state.phase !== 'answered' || namesNews(about, known);
  if (isNews) return proceed(learnt, setting, usually(known, heard));
  // Whoever asks again is told again, and not that it is known.
  return nothingNew(learnt.state, asksAnywhere(heard.text) ? [] : facts, setting);
};

/** Each part of a workload by itself. */
function considerParts(state: State, { heard, facts, by }: Turn, setting: Setting): Step {
  const components = partsFrom(heard.parts, by);
  // What was named is named of its part.
  const parted: Change[] = [
    { type: 'named', ...(state.place ? { place: state.place } : {}), workloads: [], hosts: state.hosts, supposed: {} },
    { type: 'parted', components },
  ];
  const shared = learn(tell(state, parted), ofAll(components, facts));
  return proceed(shared, setting, sayParts(components));
}

/** Whether a place, a proposal or a kind of workload came up that was not talked of before. */
const namesNews = (before: State, after: State): boolean =>
  (['hosts', 'workloads', 'proposed'] as const).some((each) => after[each].length > before[each].length);

/** What is asked about on the way: options, platforms, and whether they leave where they are. */
function withNamed(state: State, heard: Understanding): State {
  const refused: readonly string[] = state.refused;
  const { options } = mentionsIn(heard.tokens);
  return {
    ...state,
    discussed: (options.length > 0 ? options : state.discussed).filter((option) => !refused.includes(option)),
    proposed: [...new Set([...state.proposed, ...proposedIn(heard)])].filter((id) => !refused.includes(id)),
    leaving: state.leaving || leavesIn(heard),
    storeApart: state.storeApart || storeApart(heard.text),
    runsWell: state.runsWell || runsWell(heard.text),
  };
}

/** What is usual of what is proposed; between options that are weighed, where nothing else is known yet. */
const usually = (state: State, heard: Understanding): string | undefined => {
  const places = heard.workloads.filter((named) => isProposed(named, heard));
  // What was told of it makes an answer to what is proposed, with the advice.
  if (heard.facts.length > 0 || !isBlank(state)) return undefined;
  return usualChoiceOf(namedIn(state, heard.tokens))?.text ?? (places.length > 0 ? DEPENDS : undefined);
};
const DEPENDS = 'That depends on what you’d run there.';

/** The options that a text names, or else those that were talked of before. */
const namedIn = ({ discussed }: State, tokens: Understanding['tokens']): readonly OptionId[] => {
  const { options } = mentionsIn(tokens);
  return options.length > 0 ? options : discussed;
};
