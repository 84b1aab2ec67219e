import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { createCore } from '../../../src/app/advisor.ts';
import { isReply } from '../../../src/dialogue/effect.ts';
import { initialState } from '../../../src/dialogue/state/state.ts';
import { type Core, step } from '../../../src/dialogue/step.ts';
import { say } from '../../../src/present/say.ts';

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  /** Of every group one pattern is in a right reply. */
  right: z.array(z.array(z.string())),
  /** None of these is in it. */
  wrong: z.array(z.string()).default([]),
  note: z.string().optional(),
});
export type KeyedQuestion = z.infer<typeof questionSchema>;

/** `declined`: it says that it does not know; `missed`: it says something else. */
export type Grade = 'right' | 'wrong' | 'declined' | 'missed';

export interface Graded {
  readonly question: KeyedQuestion;
  readonly reply: string;
  readonly grade: Grade;
}

export const questionSets = ['audit', 'development', 'second', 'third', 'fourth'] as const;
export type QuestionSet = (typeof questionSets)[number];

/** Sets that nobody looks into or fits anything to, so that they measure. */
export const unseen: ReadonlySet<QuestionSet> = new Set(['second', 'fourth']);

export const readQuestions = (set: QuestionSet): readonly KeyedQuestion[] =>
  z.array(questionSchema).parse(parse(readFileSync(new URL(`${set}.yaml`, import.meta.url), 'utf8')));

/** The core as Slack uses it unless its operator sets something else. */
export const askedCore = (): Core => createCore({ operation: { retentionDays: 90 } });

/** What is said to one message, as the terminal prints it, without its sources. */
export function replyTo(core: Core, text: string): string {
  const { effects } = step(initialState, { type: 'said', text, by: 'U1' }, core);
  return effects
    .filter(isReply)
    .map((reply) => say('sources' in reply ? { ...reply, sources: [] } : reply))
    .join('\n');
}

const plain = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[‐-―]/g, '-');

const holds = (patterns: readonly string[], reply: string): boolean =>
  patterns.some((pattern) => new RegExp(pattern, 'is').test(reply));

const declines = /\bI don't know\b|\bI can't help\b|^Did you mean\b|^What I can do\b/i;

export function grade(core: Core, question: KeyedQuestion): Graded {
  const reply = plain(replyTo(core, question.question));
  const graded = (of: Grade): Graded => ({ question, reply, grade: of });
  if (holds(question.wrong, reply)) return graded('wrong');
  if (question.right.every((group) => holds(group, reply))) return graded('right');
  return graded(declines.test(reply) ? 'declined' : 'missed');
}

/** How many of a set are how. */
export function totals(graded: readonly Graded[]): Readonly<Record<Grade, number>> {
  const count = (of: Grade): number => graded.filter((each) => each.grade === of).length;
  return { right: count('right'), wrong: count('wrong'), declined: count('declined'), missed: count('missed') };
}
