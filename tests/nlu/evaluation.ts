import { readFileSync } from 'node:fs';
import type { Core } from '../../src/dialogue/step.ts';
import { type Intent, isQuestionIntent } from '../../src/domain/intents.ts';
import type { FactorId } from '../../src/domain/profile.ts';
import type { Context } from '../../src/nlu/intent/in-context.ts';
import { converse } from '../../src/terminal/json-lines.ts';

interface Utterance {
  readonly text: string;
  readonly intent: Intent;
  readonly kind?: 'far' | 'near';
  readonly topic?: string;
}
type Expected = Record<string, unknown>;
interface FactLine {
  readonly text: string;
  readonly facts: Expected;
  readonly asked?: FactorId;
}
interface Dialogue {
  readonly messages: string[];
  readonly answers: Record<string, string>;
  readonly after?: string[];
  readonly profile: Expected;
  readonly verdict: string | null;
}

/** A message is answered from this probability on; see `src/dialogue/step.ts`. */
const SURE = 0.5;

const read = <T>(folder: string, file: string): T[] =>
  readFileSync(`tests/nlu/${folder}/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 10);

/** Where a conversation stands when people say such a thing. */
function contextOf(intent: Intent): Context {
  if (isQuestionIntent(intent) || intent === 'help' || intent === 'greeting' || intent === 'thanks')
    return { phase: 'new' };
  const answered: readonly Intent[] = ['change', 'what-if', 'why', 'restart'];
  return answered.includes(intent) ? { phase: 'answered' } : { phase: 'asking', asked: 'traffic' };
}

export function measureIntents(core: Core, folder: string) {
  const rows = read<Utterance>(folder, 'intents').map((line) => {
    const { intent, confidence, topic } = core.understand(line.text, contextOf(line.intent));
    return { ...line, guess: intent ?? 'out-of-scope', confidence, heardTopic: topic };
  });
  const questions = rows.filter(({ intent }) => isQuestionIntent(intent));
  const inScope = questions.filter(({ intent }) => intent !== 'out-of-scope');
  const answered = inScope.filter(({ guess, confidence }) => guess !== 'out-of-scope' && confidence >= SURE);
  const rejected = ({ guess, confidence }: (typeof rows)[number]) => guess === 'out-of-scope' || confidence < SURE;
  const outside = (kind: string) => questions.filter((row) => row.intent === 'out-of-scope' && row.kind === kind);
  const right = (list: typeof rows) => list.filter(({ intent, guess }) => intent === guess).length;
  const conversation = rows.filter(({ intent }) => !isQuestionIntent(intent));
  const explained = rows.filter(({ topic }) => topic !== undefined);
  return {
    figures: {
      'intent accuracy': share(right(questions), questions.length),
      'macro F1': macroF1(questions),
      'in scope answered': share(answered.length, inScope.length),
      'right when answered': share(right(answered), answered.length),
      'far out of scope rejected': share(outside('far').filter(rejected).length, outside('far').length),
      'near out of scope rejected': share(outside('near').filter(rejected).length, outside('near').length),
      'calibration error': calibrationError(questions),
      'conversation accuracy': share(right(conversation), conversation.length),
      'topic accuracy': share(
        explained.filter(({ topic, heardTopic }) => topic === heardTopic).length,
        explained.length,
      ),
    },
    confusions: rows.filter(({ intent, guess }) => intent !== guess),
  };
}

function macroF1(rows: readonly { intent: string; guess: string }[]): number {
  const labels = [...new Set(rows.map(({ intent }) => intent))];
  const scores = labels.map((label) => {
    const hits = rows.filter(({ intent, guess }) => intent === label && guess === label).length;
    const guessed = rows.filter(({ guess }) => guess === label).length;
    const real = rows.filter(({ intent }) => intent === label).length;
    return (2 * hits) / (guessed + real || 1);
  });
  return share(
    scores.reduce((sum, score) => sum + score, 0),
    labels.length,
  );
}

/** Expected calibration error over ten bins, 0 to 1. */
function calibrationError(rows: readonly { intent: string; guess: string; confidence: number }[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const inside = rows.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    const confidence = inside.reduce((sum, row) => sum + row.confidence, 0);
    error += Math.abs(confidence - inside.filter(({ intent, guess }) => intent === guess).length);
  }
  return Math.round((error / rows.length) * 1000) / 1000;
}

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** What a message alone was heard to state; `null` where it takes a fact back. */
function statedIn(core: Core, { text, asked }: FactLine): Expected {
  const heard = core.understand(text, asked ? { phase: 'asking', asked } : { phase: 'answered' });
  return {
    ...Object.fromEntries(heard.takenBack.map((factor) => [factor, null])),
    ...Object.fromEntries(heard.facts.map(({ factor, value }) => [factor, value])),
  };
}

export function measureFacts(core: Core, folder: string) {
  const byFactor: Record<string, Count> = {};
  const mistakes: string[] = [];
  for (const line of [...read<FactLine>(folder, 'facts'), ...read<FactLine>(folder, 'replies')]) {
    const stated = statedIn(core, line);
    for (const factor of new Set([...Object.keys(stated), ...Object.keys(line.facts)])) {
      byFactor[factor] ??= { right: 0, wrong: 0, missed: 0 };
      const fit = fits(stated[factor], line.facts[factor]);
      byFactor[factor].right += Number(fit);
      byFactor[factor].wrong += Number(!fit && stated[factor] !== undefined);
      byFactor[factor].missed += Number(!fit && line.facts[factor] !== undefined);
      const meant = JSON.stringify(line.facts[factor]);
      if (!fit)
        mistakes.push(
          `${line.asked ?? ''} ${line.text}\n    ${factor}: heard ${String(stated[factor])}, meant ${meant}`,
        );
    }
  }
  const sum = (key: keyof Count) => Object.values(byFactor).reduce((total, count) => total + count[key], 0);
  const figures = {
    'fact precision': share(sum('right'), sum('right') + sum('wrong')),
    'fact recall': share(sum('right'), sum('right') + sum('missed')),
  };
  return { figures, byFactor, mistakes };
}

function fits(stated: unknown, meant: unknown): boolean {
  if (stated === undefined || meant === undefined) return false;
  if (!Array.isArray(meant)) return stated === meant;
  return typeof stated === 'number' && stated >= meant[0] * 0.999 && stated <= meant[1] * 1.001;
}

/** What the reply to a question says that the conversation itself did not need to ask. */
function toldWhenAsked(core: Core, factor: string, reply: string | undefined): unknown {
  if (reply === undefined) return undefined;
  const asked = factor as FactorId;
  const out = converse(core, { id: 1, asked, messages: [reply], answers: {}, after: [], otherwise: 'answer now' }) as {
    profile: Expected;
  };
  return out.profile[factor];
}

/** What a dialogue should come to, beside what it came to. */
function judgementsOf(core: Core, { messages, answers, after = [], profile, verdict }: Dialogue) {
  const out = converse(core, { id: 1, messages, answers, after, provider: 'aws', otherwise: 'skip' }) as {
    profile: Expected;
    recommendation: { verdict: string } | null;
  };
  const facts = Object.entries(profile).map(([factor, meant]) => {
    const heard = out.profile[factor] ?? toldWhenAsked(core, factor, answers[factor]);
    return { fits: fits(heard, meant), as: `${factor}: ${String(heard)}, meant ${JSON.stringify(meant)}` };
  });
  const advised = out.recommendation?.verdict;
  const verdicts = verdict === null ? [] : [{ fits: advised === verdict, as: `verdict ${advised}, judged ${verdict}` }];
  const mistakes = [...facts, ...verdicts].filter((each) => !each.fits);
  return { facts, verdicts, mistakes: mistakes.map(({ as }) => `${messages.join(' / ')}\n    ${as}`) };
}

export function measureDialogues(core: Core, folder: string) {
  const judged = read<Dialogue>(folder, 'dialogues').map((dialogue) => judgementsOf(core, dialogue));
  const shareOf = (list: readonly { fits: boolean }[]) => share(list.filter((each) => each.fits).length, list.length);
  return {
    figures: {
      'facts kept in dialogues': shareOf(judged.flatMap(({ facts }) => facts)),
      'verdicts as judged': shareOf(judged.flatMap(({ verdicts }) => verdicts)),
    },
    mistakes: judged.flatMap(({ mistakes }) => mistakes),
  };
}

export function measure(core: Core, folder: string): Record<string, number> {
  return {
    ...measureIntents(core, folder).figures,
    ...measureFacts(core, folder).figures,
    ...measureDialogues(core, folder).figures,
  };
}
