import { z } from 'zod';
import { factorIdSchema } from '../../domain/profile.ts';
import { apply, type Change, changeSchema, changesOf, type Knowledge, knowledgeIn, nothingKnown } from './knowledge.ts';
import type { State } from './state.ts';

export const phases = ['new', 'asking', 'answered'] as const;
export type Phase = (typeof phases)[number];

/** One message, click or form: what it changed, and where the conversation stood before it. */
export const actSchema = z.object({
  by: z.string(),
  /** Where it was written; absent for clicks and forms. */
  message: z.string().optional(),
  phase: z.enum(phases),
  question: factorIdSchema.optional(),
  askedHere: z.number(),
  leftInRow: z.number(),
  changes: z.array(changeSchema),
});
export type Act = z.infer<typeof actSchema>;

/** Begins to keep what an event changes. */
export function begin(state: State, { by, message }: { readonly by: string; readonly message?: string }): State {
  const { phase, asked, askedHere, leftInRow } = state;
  const act: Act = {
    by,
    ...(message ? { message } : {}),
    phase,
    ...(asked ? { question: asked.factor } : {}),
    askedHere,
    leftInRow,
    changes: [],
  };
  return { ...state, acts: [...earlierActs(state), act] };
}

/** What a state that was stored before acts were kept knows came of one that cannot be undone. */
function earlierActs(state: State): readonly Act[] {
  const { acts, phase } = state;
  if (acts.length > 0 || phase === 'new') return acts;
  return [{ by: '', phase: 'new', askedHere: 0, leftInRow: 0, changes: changesOf(knowledgeIn(state)) }];
}

/** An act that changed nothing is forgotten; a message may be edited into one that does. */
export const end = (state: State): State => {
  const last = state.acts.at(-1);
  return last && last.changes.length === 0 && !last.message ? { ...state, acts: state.acts.slice(0, -1) } : state;
};

/** Makes changes, and keeps them with the act that they belong to. */
export function tell(state: State, changes: readonly Change[]): State {
  const last = state.acts.at(-1);
  return {
    ...withKnowledge(state, changes.reduce(apply, knowledgeIn(state))),
    acts: last ? [...state.acts.slice(0, -1), { ...last, changes: [...last.changes, ...changes] }] : state.acts,
  };
}

/** The state as it would be if exactly these acts had been done. */
export const withActs = (state: State, acts: readonly Act[]): State => ({
  ...withKnowledge(state, acts.flatMap(({ changes }) => changes).reduce(apply, nothingKnown)),
  acts: [...acts],
});

function withKnowledge(state: State, known: Knowledge): State {
  const { provider: _, ...rest } = state;
  return { ...rest, ...known };
}
