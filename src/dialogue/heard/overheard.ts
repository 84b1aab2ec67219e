import type { Intent } from '../../domain/intents.ts';
import type { FactorId, FactorValue } from '../../domain/profile.ts';
import { supposes } from '../../nlu/scope/asking.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { intentTable, type Overheard } from '../routing/intent-table.ts';
import type { State } from '../state/state.ts';

/** More words than this are no bare answer. */
const SHORT = 5;
/** From this probability on a text is about something else, whatever facts it seems to hold. */
const ELSEWHERE = 0.5;
/** A reading that is no surer than this was taken because a question had been asked, not because of the words. */
const TAKEN = 0.5;
/** Below this a text has nothing of another subject, so that a phrase in it can be believed. */
const ON_TOPIC = 0.1;
/** How clear a command has to be: in one word, as a way to skip a question, and otherwise. */
const CLEAR_WORD = 0.9;
const CLEAR_WAY = 0.5;
const CLEAR_COMMAND = 0.85;
/** How clear a follow-up question of whoever started has to be. */
const CLEAR = 0.75;
const somebody = /<@[UW]/;
/** How people begin who correct themselves or each other. */
const corrects = /^\W*(?:actually|correction|sorry|in fact|i meant?|make that)\b/i;

/** Whether something that was said near the advisor is meant for it. */
export function isMeant(state: State, heard: Understanding, text: string, by: string): boolean {
  if (state.muted || somebody.test(text)) return false;
  const opener = by === state.opened?.by;
  // Nobody else is there to be talked to.
  if (opener && !state.othersSpoke) return true;
  return heard.intent !== undefined && isMeantAmongOthers(state, heard, heard.intent, text, opener);
}

/** An answer, a correction or a command; from whoever started it, also what follows from the conversation. */
function isMeantAmongOthers(
  state: State,
  heard: Understanding,
  intent: Intent,
  text: string,
  opener: boolean,
): boolean {
  // "are you sure?" may be meant for anybody; from whoever started it is meant for the advisor.
  if (asksOfAdvice(heard)) return opener;
  const { overheard } = intentTable[intent];
  if (commands.has(overheard)) return isClearCommand(state, heard);
  if (begins(intent, text) && tellsPlainly(heard)) return true;
  const told = states(heard, state, opener);
  if (told && intent === 'what-if') return supposes(text);
  if (told && (state.phase === 'asking' || intent === 'change' || corrects.test(text))) return true;
  return opener && goesOn(heard, overheard === 'question');
}

const asksOfAdvice = ({ followUp, offTopic }: Understanding): boolean => followUp !== undefined && offTopic < ELSEWHERE;

const commands: ReadonlySet<Overheard> = new Set(['command', 'skips a question']);

/** Whether somebody sets out to correct something or to suppose something else. */
const begins = (intent: Intent, text: string): boolean =>
  corrects.test(text) || (intent === 'what-if' && supposes(text));

/** It tells something, and has nothing of another subject. */
const tellsPlainly = ({ facts, offTopic }: Understanding): boolean => facts.length > 0 && offTopic < ON_TOPIC;

/** What whoever started says further: on which provider it runs, or another question. */
const goesOn = ({ confidence, provider, offTopic }: Understanding, asks: boolean): boolean =>
  (provider !== undefined && offTopic < ELSEWHERE) || (asks && confidence >= CLEAR);

/** Between two people "no" or "done" is seldom a command; whole sentences and exact words are. */
function isClearCommand({ phase }: State, { intent, confidence, tokens, facts }: Understanding): boolean {
  if (phase !== 'asking') return confidence === 1 && intentTable[intent!].overheard === 'command';
  if (facts.length > 0) return true;
  const needed = intent === 'skip' || intent === 'unsure' ? CLEAR_WAY : CLEAR_COMMAND;
  return confidence >= (tokens.length === 1 ? CLEAR_WORD : needed);
}

/** Whether a text states something of a workload, rather than holding a word that could be read so. */
function states(
  { facts, takenBack, tokens, offTopic, confidence }: Understanding,
  state: State,
  opener: boolean,
): boolean {
  const asked = state.asked?.factor;
  if (facts.length + takenBack.length === 0) return false;
  // A reply is read from whatever was said, "lol" too.
  if (confidence <= TAKEN && offTopic >= ELSEWHERE) return false;
  const answers = asked === undefined || facts.some(({ factor }) => factor === asked);
  if (tokens.length <= SHORT) return answers || confidence > TAKEN;
  if (confidence > TAKEN) return offTopic < ELSEWHERE;
  const plain = facts.some(
    ({ factor, value, words }) => (factor === asked || contradicts(state, factor, value)) && words.includes(' '),
  );
  // Whoever was asked and tells something else instead tells it to the advisor.
  return offTopic < ON_TOPIC && (plain || opener || facts.length > 1);
}

const contradicts = ({ profile }: State, factor: FactorId, value: FactorValue): boolean =>
  profile[factor] !== undefined && profile[factor] !== value;
