import type { Verdict } from '../../knowledge/claim.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { type AdviceThen, type Trace, traceSchema } from '../register/trace.ts';
import type { State } from '../state.ts';
import { titleOf } from './decision.ts';

/** A decision as it goes into the register. */
export function recordOf({ opened }: Pick<State, 'opened'>, trace: Trace) {
  const { verdict, flavour, confidence, knowledge } = trace.then;
  const title = titleOf(opened?.text ?? '');
  return {
    person: opened?.by ?? '',
    title,
    verdict,
    flavour,
    confidence,
    knowledge,
    words: wordsOf(title, trace.then),
    trace,
  };
}

/** What a recorded decision is found by. */
const wordsOf = (title: string, { verdict, flavour, products }: AdviceThen): string =>
  [title, verdictName(verdict as Verdict), flavour, ...products.map(({ name }) => name)].join('\n').toLowerCase();

const UNTITLED = 'A workload';

/** A recorded decision of somebody else without a person’s words: the title and the names of parts. */
export function scrubRecord(person: string, record: { readonly title: string; readonly trace: unknown }) {
  const trace = traceSchema.parse(record.trace);
  const { basis, titleBy, body } = trace;
  const isTitleTheirs = titleBy === person;
  const title = isTitleTheirs ? UNTITLED : record.title;
  const renamed = basis.components.flatMap(({ name, by }, at) =>
    by === person ? [{ name, instead: `part ${at + 1}` }] : [],
  );
  const components = basis.components.map((part, at) =>
    part.by === person ? { ...part, name: `part ${at + 1}`, by: '' } : part,
  );
  const scrubbed: Trace = {
    basis: { ...basis, components },
    titleBy: isTitleTheirs ? '' : titleBy,
    then: withoutNames(trace.then, renamed),
    body: withoutNames(body, renamed),
  };
  return { title, words: wordsOf(title, scrubbed.then), trace: scrubbed };
}

/** Names of parts stand in sentences about them. */
function withoutNames<T>(value: T, names: readonly { readonly name: string; readonly instead: string }[]): T {
  const scrubbed = names.reduce(
    (text, { name, instead }) => text.replaceAll(inJson(name), inJson(instead)),
    JSON.stringify(value),
  );
  return JSON.parse(scrubbed) as T;
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
