import type { Token } from '../../../nlu/text/tokens.ts';
import type { Line } from '../../effect.ts';
import type { Answered } from '../answered.ts';
import { answerOf } from '../compose.ts';
import type { Sought } from '../search/features.ts';
import type { Version } from '../search/versions.ts';
import { withoutVerdict } from '../verdict.ts';
import { asTyped } from './names.ts';

/** What is known of a thing, with that nothing is known of the version that is asked about. */
export function ofVersion(answered: Answered, tokens: readonly Token[], { versions }: Sought, text: string): Answered {
  const { reply } = answered;
  if (!('lines' in reply) || !ofThings.has(answered.kind)) return answered;
  const [missing] = versions.filter((version) => !states(reply.lines, tokens, version));
  if (!missing) return answered;
  const name = asTyped(tokens, missing, text);
  const lead: Line = { text: `I have nothing on ${name} in particular. In general:` };
  const [first, ...rest] = reply.lines;
  const lines = [lead, ...(first ? [{ ...first, text: withoutVerdict(first.text) }] : []), ...rest];
  return {
    ...answered,
    reply: { ...answerOf(reply.type === 'cost' ? 'cost' : 'explanation', lines, reply.title), next: reply.next },
  };
}
const ofThings: ReadonlySet<Answered['kind']> = new Set(['note', 'definition', 'statement', 'aspect']);

/** Whether an answer says this very number. */
const states = (lines: readonly Line[], tokens: readonly Token[], { number }: Version): boolean =>
  lines.some(({ text }) => text.match(numbers)?.some((said) => said === tokens[number]!.text));
const numbers = /\d+(?:\.\d+)*/g;
