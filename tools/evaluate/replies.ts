import type { FactorValue } from '../../src/domain/profile.ts';
import type { ReplyExample } from '../../src/nlu/answers/examples.ts';
import type { Model } from '../../src/nlu/model.ts';
import type { Understand } from '../../src/nlu/understanding.ts';
import { recognize } from '../../src/nlu/workloads/recognize.ts';
import type { Reading, ReplyOutcome } from './outcomes.ts';
import { isSame } from './same-value.ts';

/** How a reply is read while its factor is asked for. */
export function replyOutcome(example: ReplyExample, understand: Understand): ReplyOutcome {
  const { asked, text, value, kind = 'none given' } = example;
  const read = understand(text, { phase: 'asking', asked }).facts.find(({ factor }) => factor === asked)?.value;
  const outcome = (): ReplyOutcome['outcome'] => {
    if (isAccepted(example, read)) return value === null && read === undefined ? 'nothing kept' : 'right';
    if (value === null) return 'kept';
    return read === undefined ? 'unread' : 'wrong';
  };
  return { factor: asked, kind, outcome: outcome() };
}

/** Nothing read is right only where nothing is the first label. */
function isAccepted({ asked, value, accept = [] }: ReplyExample, read: FactorValue | undefined): boolean {
  if (read === undefined) return value === null;
  return [value, ...accept].some((label) => label !== null && isSame(asked, read, label));
}

/** What the reader of replies takes it for, however unlikely; `undefined` where a number is asked for. */
export function replyReading(example: ReplyExample, understand: Understand, model: Model): Reading | undefined {
  const { tokens, text } = understand(example.text, { phase: 'asking', asked: example.asked });
  const reading = model.reply({ tokens, text, recognized: recognize(tokens) }, example.asked);
  return reading && { set: 'replies', probability: reading.probability, right: isAccepted(example, reading.value) };
}
