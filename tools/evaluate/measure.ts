import { factorOf } from '../../src/domain/profile.ts';
import type { Examples, MessageExample } from '../../src/nlu/answers/examples.ts';
import { modelFrom, trainModel } from '../../src/nlu/model.ts';
import { understandWith } from '../../src/nlu/understand.ts';
import type { Understand } from '../../src/nlu/understanding.ts';
import { factOutcomes, factReadings } from './facts.ts';
import type { FactOutcome, IntentOutcome, Outcomes, Reading } from './outcomes.ts';
import { replyOutcome, replyReading } from './replies.ts';

/** Learns from some examples and reads others. */
export function measured(learned: Examples, { replies, statements, messages, numbers }: Examples): Outcomes {
  const model = modelFrom(trainModel(learned));
  const understand = understandWith(model);
  const intents = messages.map((message) => intentRead(message, understand));
  return {
    replies: replies.map((reply) => replyOutcome(reply, understand)),
    facts: [
      ...messages.flatMap((message) => factOutcomes(message, 'messages', understand)),
      ...statements.flatMap((statement) => factOutcomes(statement, 'clauses', understand)),
      ...numbers.flatMap((example) => factOutcomes(example, 'numbers', understand).filter(isOfNumber)),
    ],
    intents: intents.map(({ outcome }) => outcome),
    readings: [
      ...replies.flatMap((reply) => replyReading(reply, understand, model) ?? []),
      ...[...messages, ...statements].flatMap((each) => factReadings(each, understand, model)),
      ...intents.map(({ reading }) => reading),
    ],
  };
}

/** The examples of numbers tell of nothing else. */
const isOfNumber = ({ factor }: FactOutcome): boolean => factorOf(factor).kind === 'number';

function intentRead(
  { text, intent, topic }: MessageExample,
  understand: Understand,
): { readonly outcome: IntentOutcome; readonly reading: Reading } {
  const heard = understand(text, { phase: 'new' });
  const right = heard.intent === intent;
  return {
    outcome: { intent, right, rightTopic: topic ? heard.topic === topic : undefined, theirs: heard.aboutTheirs },
    reading: { set: 'intents', probability: heard.confidence, right },
  };
}
