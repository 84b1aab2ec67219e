import { asks } from '../../nlu/scope/asking.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { subjectsIn } from '../answers/search/subjects.ts';
import type { Answer } from '../effect.ts';
import { namesOnlyPlaces } from '../routing/asks-where.ts';
import type { State } from '../state/state.ts';
import { retold, type Turn } from '../turn.ts';
import { type About, aboutOf, type Subject } from './about.ts';
import { anythingElse, besideNow, billExplained, billSubjects, breakEvenHere, licenses, waysToSave } from './bill.ts';
import { coldStarts } from './cold-starts.ts';
import { free } from './free.ts';
import { originAsked } from './origin.ts';
import { ofPlatform, otherOption, otherPlatform } from './other-option.ts';
import { productAsked } from './product.ts';
import { asksIfEnough, isEnough, memory, processors, size } from './size.ts';
import { unheldService, unknownOption } from './unknown-name.ts';
import { weighed } from './weighed.ts';
import { tooDear, withinBudget } from './within-budget.ts';

const subjects: readonly Subject[] = [
  coldStarts,
  breakEvenHere,
  waysToSave,
  licenses,
  besideNow,
  processors,
  size,
  memory,
  ...billSubjects,
  anythingElse,
  free,
];

/** What a platform is in general says nothing of what it costs here. */
const ofMoney = /\b(?:cheap\w*|costs?|expensive|price\w*|bill)\b/i;

/** Longer questions are about something of their own. */
const MOST_WORDS = 14;

/** The answer to a question aside about the workload at hand, in a sentence or two; nothing is changed by it. */
export function sideAnswer(state: State, said: Turn): Answer | undefined {
  if (state.phase === 'new') return undefined;
  const turn = withoutRefused(said);
  const { heard, setting } = turn;
  if (mayBeAside(heard)) return asideAnswer(state, turn);
  // Most messages ask nothing aside, and are not worth an assessment.
  return tooDear({ heard, state, setting }) ?? (asksIfEnough(heard) ? isEnough(aboutOf(state, turn)) : undefined);
}

function asideAnswer(state: State, turn: Turn): Answer | undefined {
  const { heard, facts } = turn;
  const about = aboutOf(state, turn);
  const bill = originAsked(state, turn) ?? withinBudget(about) ?? isEnough(about) ?? billExplained(about);
  if (bill || tellsMore(state, turn) || heard.text.split(/\s+/).length > MOST_WORDS) return bill;
  const unheld = facts.length === 0 ? unheldService(turn) : undefined;
  if (unheld) return unheld;
  const place = placeAsked(about);
  if (place || (heard.followUp && heard.followUp.about !== 'unnamed-option')) return place;
  if (facts.length > 0) return otherOption(about);
  return onSubject(about) ?? otherOption(about) ?? unknownOption(about);
}

/** "I asked about my VM, not Lambda": what is not asked about. */
const refused = /(?<=[,;.]\s?)not (?:about |for )?(?:an? |the )?[\w.+-]+(?: [\w.+-]+)?(?=\s*(?:[,.;:!?]|$))/gi;

const withoutRefused = (turn: Turn): Turn => {
  const text = turn.heard.text.replace(refused, '');
  return text === turn.heard.text ? turn : retold(turn, text, 'answered');
};

/** What a term means is the same for every workload. */
const mayBeAside = ({ intent, text, tokens }: Understanding): boolean =>
  asks(text) && (intent !== 'define' || namesOnlyPlaces(tokens));

/** What is asked about is no answer, whatever is read from it while a question waits. */
const tellsMore = ({ asked }: State, { facts }: Turn): boolean =>
  facts.some(({ factor }) => factor !== asked?.factor && factor !== 'priority');

/** The first subject that the words are about, and of which there is something to say here. */
function onSubject(about: About): Answer | undefined {
  for (const { words, answer } of subjects) {
    const lines = words.test(about.heard.text) ? answer(about) : [];
    if (lines.length > 0)
      return { type: 'explanation', lines, sources: lines.flatMap(({ sources }) => sources ?? []), next: [] };
  }
  return undefined;
}

/** What is said of the places that a question names, one or several, known or not. */
export const weighedHere = (state: State, turn: Turn): Answer | undefined => weighed(aboutOf(state, turn));

/** A platform or a product that is named, for the work at hand. */
function placeAsked(about: About): Answer | undefined {
  const { text, tokens, followUp } = about.heard;
  const answers = [followUp ? ofPlatform : otherPlatform, productAsked];
  const namesPlace = subjectsIn(tokens).some(({ subject: { kind } }) => kind === 'host');
  for (const answer of ofMoney.test(text) || namesPlace ? answers.toReversed() : answers) {
    const found = answer(about);
    if (found) return found;
  }
  return undefined;
}
