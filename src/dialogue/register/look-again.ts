import type { Verdict } from '../../knowledge/claim.ts';
import { isFactId } from '../../knowledge/facts/index.ts';
import type { FlavourId } from '../../knowledge/flavours.ts';
import { options } from '../../knowledge/index.ts';
import { adviceInSentence } from '../wording/advice-words.ts';
import { figureOf } from './snapshot.ts';
import type { AdviceThen } from './trace.ts';

/** What is different today from when a decision was made. */
export interface SecondLook {
  /** The day of the knowledge then, and today. */
  readonly since: string;
  readonly today: string;
  /** Another option or kind of it would be advised. */
  readonly isOther: boolean;
  readonly changes: readonly string[];
}

export function lookAgain(then: AdviceThen, now: AdviceThen): SecondLook {
  return {
    since: then.knowledge,
    today: now.knowledge,
    isOther: isOther(then, now),
    changes: [
      ...verdicts(then, now),
      ...products(then, now),
      ...ruledOut(then, now),
      ...rules(then, now),
      ...bills(then, now),
      ...figures(then),
    ],
  };
}

/** "Since the knowledge as of 2026-10-01: …" as lines, the first of which says it all in short. */
export function secondLookLines({ since, today, isOther: other, changes }: SecondLook): readonly string[] {
  const between = since === today ? `with the knowledge as of ${today}` : `${since} → ${today}`;
  if (changes.length === 0) return [`Nothing has changed (${between}).`];
  return [
    since === today
      ? `The knowledge is still as of ${today}, but the settings or house rules have changed:`
      : `Changed since the knowledge as of ${since} (today’s is as of ${today}):`,
    ...changes,
    ...(other ? [] : ['The advice is still the same.']),
  ];
}

const isOther = (then: AdviceThen, now: AdviceThen): boolean =>
  then.verdict !== now.verdict || then.flavour !== now.flavour;

const adviceIn = ({ verdict, flavour }: AdviceThen): string =>
  adviceInSentence({ verdict: verdict as Verdict, flavour: flavour as FlavourId });

function verdicts(then: AdviceThen, now: AdviceThen): readonly string[] {
  if (isOther(then, now)) return [`It would be ${adviceIn(now)} today instead of ${adviceIn(then)}.`];
  return then.confidence === now.confidence ? [] : [`Confidence: ${now.confidence}, was ${then.confidence}.`];
}

const keyed = ({ products: all }: AdviceThen) => new Map(all.map((each) => [`${each.provider}/${each.id}`, each.name]));

function products(then: AdviceThen, now: AdviceThen): readonly string[] {
  const [before, after] = [keyed(then), keyed(now)];
  const came = [...after].filter(([id]) => !before.has(id)).map(([, name]) => name);
  const went = [...before].filter(([id]) => !after.has(id)).map(([, name]) => name);
  if (came.length === 0 && went.length === 0) return [];
  if (went.length === 0) return [`Products: now also ${came.join(', ')}.`];
  return came.length === 0
    ? [`Products: no longer ${went.join(', ')}.`]
    : [`Products: ${came.join(', ')} instead of ${went.join(', ')}.`];
}

function ruledOut(then: AdviceThen, now: AdviceThen): readonly string[] {
  const nameOf = (option: string): string =>
    option in options ? options[option as keyof typeof options].name : option;
  const [before, after] = [then, now].map((advice) => new Set(advice.ruledOut.map(({ option }) => option)));
  return [
    ...now.ruledOut
      .filter(({ option }) => !before!.has(option))
      .map(({ option, text }) => `Ruled out now: ${nameOf(option).toLowerCase()}. ${text}`),
    ...[...before!].filter((option) => !after!.has(option)).map((option) => `${nameOf(option)}: no longer ruled out.`),
  ];
}

function rules({ houseRules: before }: AdviceThen, { houseRules: after }: AdviceThen): readonly string[] {
  return [
    ...after.filter((rule) => !before.includes(rule)).map((rule) => `New: ${rule}`),
    ...before.filter((rule) => !after.includes(rule)).map((rule) => `No longer in force: ${rule}`),
  ];
}

function bills(then: AdviceThen, now: AdviceThen): readonly string[] {
  const before = new Map(then.bills.map(({ product, total }) => [product, total]));
  return now.bills.flatMap(({ product, name, total }) => {
    const was = before.get(product);
    return was === undefined || was === total ? [] : [`Cost: ${name} ${total} a month, was ${was}.`];
  });
}

/** Each fact that the decision rested on and that says other numbers today. */
const figures = ({ facts }: AdviceThen): readonly string[] =>
  Object.entries(facts).flatMap(([id, was]) => {
    if (!isFactId(id)) return [`No longer on file: ${was.statement}.`];
    const is = figureOf(id);
    return is.numbers === was.numbers ? [] : [`Now: ${is.statement}. It was: ${was.statement}.`];
  });
