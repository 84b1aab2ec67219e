import { createInterface } from 'node:readline';
import { z } from 'zod';
import { leaning } from '../dialogue/advice/lean.ts';
import type { Advice, Reply } from '../dialogue/effect.ts';
import { isReply } from '../dialogue/effect.ts';
import { initialState, knownProfile, type State, type Step } from '../dialogue/state/state.ts';
import { type Core, step } from '../dialogue/step.ts';
import type { FactorId } from '../domain/profile.ts';
import { say } from '../present/say.ts';
import { type Line, lineSchema } from './line-schemas.ts';
import { publicRecommendation } from './public-recommendation.ts';

/** More questions than there are factors, asked twice each, are a loop. */
const MOST_REPLIES = 60;

/** Holds one conversation for every line of input and writes what came of it; bad lines give an error and go on. */
export async function runJsonLines(
  core: Core,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    output.write(`${JSON.stringify(converseLine(core, line))}\n`);
  }
}

function converseLine(core: Core, line: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `This line isn’t JSON: ${(error as Error).message}` };
  }
  const parsed = lineSchema.safeParse(json);
  if (parsed.success) return converse(core, parsed.data);
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json);
  return {
    id: id.success ? id.data.id : null,
    error: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; '),
  };
}

/** The whole conversation of one line, as design outsiders rely on it. */
export function converse(core: Core, { id, messages, answers, after, provider, otherwise, asked }: Line): unknown {
  const setting = { ...core.setting, ...(provider ? { provider } : {}) };
  const talk = new Talk({ ...core, setting }, asked && askedFor(asked));
  for (const message of messages) talk.say(message);
  talk.answer(answers, otherwise);
  for (const message of after) {
    talk.say(message);
    talk.answer(answers, otherwise);
  }
  return {
    id,
    turns: talk.turns,
    asked: [...new Set(talk.asked)],
    profile: knownProfile(talk.state),
    supposed: suppositions(talk.state),
    recommendation: talk.recommendation(),
  };
}

/** A conversation in which a factor has just been asked for. */
const askedFor = (factor: FactorId): State => ({
  ...initialState,
  phase: 'asking',
  asked: { factor, number: 1, attempt: 1 },
  questions: 1,
});

/** What is only believed, of factors that nobody stated. */
const suppositions = (state: State): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(state.supposed).flatMap(([factor, supposed]) =>
      factor in knownProfile(state) ? [] : [[factor, supposed.value]],
    ),
  );

class Talk {
  readonly turns: unknown[] = [];
  readonly asked: FactorId[] = [];
  state: State;
  advice: Advice | undefined;
  #replies = 0;
  readonly #core: Core;

  constructor(core: Core, state: State = initialState) {
    this.#core = core;
    this.state = state;
  }

  /** The advice, or where it leans while questions are open. */
  recommendation(): unknown {
    if (this.advice) return { ...publicRecommendation(this.advice.recommendation), provisional: false };
    const lean = this.state.phase === 'asking' ? leaning(this.state, this.#core.setting) : undefined;
    return lean ? { ...publicRecommendation(lean), provisional: true } : null;
  }

  say(text: string): void {
    const { state, effects, heard } = step(this.state, { type: 'said', text, by: 'you' }, this.#core);
    const facts = factsOf(heard);
    this.state = state;
    const replies = effects.filter(isReply);
    for (const reply of replies) this.#note(reply);
    this.turns.push({
      text,
      intent: heard?.intent ?? null,
      confidence: round(heard?.confidence ?? 0),
      topic: heard?.topic ?? null,
      facts,
      reply: replies.map(publicReply),
    });
  }

  answer(answers: Partial<Record<FactorId, string>>, otherwise: string): void {
    let last: number | undefined;
    while (this.state.asked && this.#replies < MOST_REPLIES) {
      const { factor, number } = this.state.asked;
      this.#replies += 1;
      this.say(number === last ? 'skip' : (answers[factor] ?? otherwise));
      last = number;
    }
  }

  #note(reply: Reply): void {
    if (reply.type === 'question' && reply.factor) this.asked.push(reply.factor);
    if (reply.type === 'recommendation') this.advice = reply;
  }
}

/** What the message alone states; `null` for a fact that it takes back. */
const factsOf = (heard: Step['heard']): Record<string, unknown> => ({
  ...Object.fromEntries((heard?.takenBack ?? []).map((factor) => [factor, null])),
  ...Object.fromEntries((heard?.facts ?? []).map(({ factor, value }) => [factor, value])),
});

const publicReply = (reply: Reply) => ({
  type: reply.type,
  ...(reply.type === 'question' && reply.factor ? { factor: reply.factor } : {}),
  text: say(reply),
});

const round = (value: number): number => Math.round(value * 1000) / 1000;
