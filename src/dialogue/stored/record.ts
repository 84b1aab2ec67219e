import { z } from 'zod';
import type { Verdict } from '../../knowledge/claim.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { type AdviceThen, type Trace, traceSchema } from '../register/trace.ts';
import type { State } from '../state/state.ts';
import { titleOf } from './decision.ts';

/** A decision as it goes into the register. */
export function recordOf({ opened }: Pick<State, 'opened'>, trace: Trace) {
  const { verdict, flavour, confidence, knowledge } = trace.advised;
  const title = titleOf(opened?.text ?? '');
  return {
    person: opened?.by ?? '',
    title,
    verdict,
    flavour,
    confidence,
    knowledge,
    words: wordsOf(title, trace.advised),
    trace,
  };
}

/** What a recorded decision is found by. */
const wordsOf = (title: string, { verdict, flavour, products }: AdviceThen): string =>
  [title, verdictName(verdict as Verdict), flavour, ...products.map(({ name }) => name)].join('\n').toLowerCase();

const UNTITLED = 'A workload';

/** What of a record may be in somebody’s words, whatever version recorded it. */
const scrubbable = z.looseObject({
  basis: z.looseObject({
    components: z.array(z.looseObject({ name: z.string(), by: z.string().optional() })).default([]),
  }),
  titleBy: z.string(),
});

/** A recorded decision of somebody else without a person’s words: the title and the names of parts. */
export function scrubRecord(person: string, record: { readonly title: string; readonly trace: unknown }) {
  const { basis, titleBy, ...rest } = scrubbable.parse(record.trace);
  const isTitleTheirs = titleBy === person;
  const renamed = basis.components.map((part, at) =>
    part.by === person ? { ...part, name: `part ${at + 1}`, by: '' } : part,
  );
  // Names of parts stand in sentences about them.
  const scrubbed = basis.components.reduce(
    (text, { name, by }, at) => (by === person ? text.replaceAll(inJson(name), `part ${at + 1}`) : text),
    JSON.stringify(rest),
  );
  const trace = traceSchema.parse({
    ...JSON.parse(scrubbed),
    basis: { ...basis, components: renamed },
    titleBy: isTitleTheirs ? '' : titleBy,
  });
  const title = isTitleTheirs ? UNTITLED : record.title;
  return { title, words: wordsOf(title, trace.advised), trace };
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
