import { type OptionId, optionIds } from '../../../knowledge/claim.ts';
import { corrections } from '../../../knowledge/corrections.ts';
import { criteria } from '../../../knowledge/criteria/index.ts';
import { claims } from '../../../knowledge/entries.ts';
import type { Criterion } from '../../../knowledge/entry.ts';
import { facts } from '../../../knowledge/facts/index.ts';
import { flavours } from '../../../knowledge/flavours.ts';
import { followOns } from '../../../knowledge/follow-on.ts';
import { terms } from '../../../knowledge/glossary/index.ts';
import { hybridPatterns } from '../../../knowledge/hybrid-patterns.ts';
import { options } from '../../../knowledge/index.ts';
import { notes } from '../../../knowledge/notes/index.ts';
import { rules } from '../../../knowledge/rules.ts';
import type { SourceId } from '../../../knowledge/source.ts';
import { topics } from '../../../knowledge/topics/index.ts';
import { useCases } from '../../../knowledge/use-cases.ts';
import { factLine } from '../fact-line.ts';
import type { Entry } from './entry.ts';

const statement = (id: string, text: string, sources: readonly SourceId[], rest: Partial<Entry> = {}): Entry => ({
  id,
  kind: 'statement',
  questions: [],
  text,
  lines: [{ text, sources }],
  ...rest,
});

const written = (): Entry[] =>
  notes.map(({ id, about, questions, yes = [], no = [], text, sources }) => ({
    id,
    kind: 'note',
    questions: [...questions, ...yes, ...no],
    verdicts: new Map([
      ...yes.map((_, at) => [questions.length + at, 'Yes'] as const),
      ...no.map((_, at) => [questions.length + yes.length + at, 'No'] as const),
    ]),
    about,
    text: `${about.join(', ')}. ${text}`,
    lines: [{ text, sources }],
  }));

const defined = (): Entry[] =>
  terms.map(({ id, term, definition, sources }) => ({
    id,
    kind: 'definition',
    questions: [`what is ${term}`],
    text: definition,
    title: term,
    lines: [{ text: definition, sources }],
  }));

const stated = (): Entry[] =>
  facts
    .filter(({ status }) => status !== 'unverified')
    .map(({ id, statement: text, provider }) => ({
      id,
      kind: 'statement',
      questions: [],
      text,
      ...(provider === 'none' ? {} : { host: provider }),
      lines: [factLine(id)],
    }));

const sideOf = (criterion: Criterion, option: OptionId): string => `${options[option].name}: ${criterion[option]}`;

/** How the options compare in one respect. */
const compared = (): Entry[] =>
  criteria.map((criterion) => ({
    id: criterion.id,
    kind: 'statement',
    questions: [`compare serverless and containers: ${criterion.name}`],
    text: `${criterion.name} ${optionIds.map((option) => criterion[option]).join(' ')}`,
    lines: optionIds.map((option) => ({ text: sideOf(criterion, option), sources: criterion.sources })),
  }));

/** Every single thing that is known, as an answer. */
export const statements = (): readonly Entry[] => [
  ...written(),
  ...defined(),
  ...compared(),
  ...stated(),
  ...claims.map(({ id, text, sources }) => statement(id, text, sources)),
  ...corrections.map(({ id, older, today, sources }) => statement(id, `${older} ${today}`, sources)),
  ...followOns.map(({ id, question, answer, mentions, sources }) =>
    statement(id, answer, sources, { questions: [question], text: `${mentions.join(', ')}. ${answer}` }),
  ),
  ...Object.values(topics).flatMap(({ id, summary, lines, sources }) =>
    [{ text: summary, sources }, ...lines].map((line, at) => statement(`${id}-${at}`, line.text, line.sources)),
  ),
  ...rules.map(({ id, text, sources }) => statement(id, text, sources)),
  ...hybridPatterns.map(({ id, name, text, interface: joint, sources }) =>
    statement(id, `${name}: ${text} Joined by ${joint}.`, sources, { questions: [name] }),
  ),
  ...useCases.map(({ id, option, text, sources }) => statement(id, `${options[option].name} suit ${text}.`, sources)),
  ...Object.entries(flavours).map(([id, { text, sources }]) => statement(`flavour-${id}`, `${id}: ${text}`, sources)),
];
