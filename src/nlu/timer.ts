import type { Fact } from './fact.ts';
import type { Said } from './facts.ts';
import { cadenceIn } from './quantities/numbers.ts';

/** What a timer starts runs as often as that, however many records it finds. */
export function runsOfTimer(facts: readonly Fact[], { tokens, asked }: Said): Fact[] {
  const isTimed = facts.some(({ factor, value }) => factor === 'trigger' && value === 'schedule');
  const runs = isTimed && asked !== 'requests_month' ? cadenceIn(tokens) : undefined;
  const countsRecords = ({ factor, from, to }: Fact): boolean =>
    factor === 'requests_month' && !tokens.slice(from, to).some(({ text }) => requests.test(text));
  if (!runs) return [...facts];
  if (!facts.some(({ factor }) => factor === 'requests_month')) return [...facts, runs];
  return facts.map((fact) => (countsRecords(fact) ? { ...fact, ...runs } : fact));
}
const requests = /^(?:req|requests?|calls?|hits?|visits?|views?|queries|[rqt]ps|s|sec|second|seconds)$/;
