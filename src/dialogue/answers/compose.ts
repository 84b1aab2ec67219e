import { hosts } from '../../domain/hosts.ts';
import { terms } from '../../knowledge/glossary/index.ts';
import { options } from '../../knowledge/index.ts';
import { adviseMe } from '../courtesies.ts';
import type { Answer, Line, Suggestion } from '../effect.ts';
import type { Indexed } from './library/library.ts';
import { saidOf } from './note-verdict.ts';
import { definitionOf } from './pages/definitions.ts';
import { isContent } from './rank.ts';
import type { Retrieved } from './retrieve.ts';
import { optionOf } from './search/features.ts';
import type { Found } from './search/search.ts';
import type { Mention, Subject } from './search/subjects.ts';
import { asksOpenly, withoutVerdict } from './verdict.ts';

/** So many lines are an answer; more of them nobody reads. */
export const MOST_LINES = 4;

/** Lines as an answer with their sources. */
export const answerOf = (
  type: Answer['type'],
  lines: readonly Line[],
  title?: string,
  next: readonly Suggestion[] = [adviseMe],
): Answer => ({
  type,
  ...(title ? { title } : {}),
  lines,
  sources: [...new Set(lines.flatMap(({ sources }) => sources ?? []))],
  next,
});

/** A line without the yes or no that it begins with, which nobody asked for. */
export const plainly = (line: Line): Line => ({ ...line, text: withoutVerdict(line.text) });

const nameOf = (subject: Subject): string => {
  const option = optionOf(subject);
  return option ? options[option].name : subject.name;
};

/** What an answer is about, by the names in the question; the options only where nothing else is named. */
export function titleOf({ title, subjects, kind }: Indexed, mentions: readonly Mention[]): string | undefined {
  if (title || kind === 'statement') return title;
  const named = mentions.map(({ subject }) => subject).filter(({ id }) => subjects.has(id));
  const particular = named.filter((subject) => !optionOf(subject));
  const names = (particular.length > 0 ? particular : named).map(nameOf);
  const [one, two] = new Set(names);
  return one && two ? `${one} and ${two}` : one;
}

/** A note or a definition by itself; of single statements those that are as near as the first. */
export function entryLines(found: readonly Found<Indexed>[], text = ''): readonly Line[] {
  const lines = linesOf(found);
  return asksOpenly(text) ? lines.map(plainly) : lines;
}

function linesOf([best, ...rest]: readonly Found<Indexed>[]): readonly Line[] {
  if (best!.entry.kind === 'definition') return [...best!.entry.lines, ...noteBeside(best!, rest)];
  if (best!.entry.kind === 'note') return [...saidOf(best!), ...alike(best!, rest)];
  if (best!.entry.kind !== 'statement') return best!.entry.lines;
  const near = rest.filter(({ entry, score }) => entry.kind === 'statement' && score >= best!.score * AS_NEAR);
  return [best!, ...near].flatMap(({ entry }) => entry.lines).slice(0, MOST_LINES - 1);
}
const AS_NEAR = 0.85;

/** Another note or definition that answers the question nearly as well, where both are short. */
function alike(best: Found<Indexed>, rest: readonly Found<Indexed>[]): readonly Line[] {
  const other = rest.find(
    ({ entry, score }) =>
      (entry.kind === 'note' || entry.kind === 'definition') &&
      score >= Math.max(ALIKE, best.score * AS_NEAR) &&
      isOfSame(best.entry, entry),
  );
  if (!other) return [];
  const length = [...best.entry.lines, ...other.entry.lines].reduce((sum, { text }) => sum + text.length, 0);
  return length <= SHORT ? saidOf(other).map(plainly) : [];
}
/** What another provider does would be read as said of the first. */
const isOfSame = (one: Indexed, other: Indexed): boolean =>
  one.hosts.size === 0 || other.hosts.size === 0 || [...other.hosts].some((host) => one.hosts.has(host));
const ALIKE = 0.5;
const SHORT = 900;

/** What else is worth knowing of a term: the nearest note on it. */
function noteBeside({ entry }: Found<Indexed>, rest: readonly Found<Indexed>[]): readonly Line[] {
  const note = rest.find(
    (found) => found.entry.kind === 'note' && found.score >= BESIDE && found.entry.subjects.has(`term:${entry.id}`),
  );
  return note ? saidOf(note).map(plainly) : [];
}
const BESIDE = 0.45;

/** What is known of each of two things. */
export function bothSides(mentions: readonly Mention[]): Answer | undefined {
  const found = [...new Set(mentions.map(({ subject }) => subject))].flatMap(({ id, kind, products }) => {
    const [product] = products;
    const term =
      kind === 'term'
        ? terms.find((each) => `term:${each.id}` === id)
        : terms.find((each) => product && isNamed(each.term, product.name));
    return term ? [term] : [];
  });
  const [one, two] = [...new Set(found)];
  if (!one || !two) return undefined;
  const lines = [one, two].map(({ term, definition, sources }) => ({ text: `${term}: ${definition}`, sources }));
  return answerOf('explanation', lines, `${one.term} and ${two.term}`);
}

const isNamed = (term: string, name: string): boolean =>
  name.toLowerCase().includes(term.toLowerCase().replace(/^(?:aws|amazon|google) | ?\([^()]*\)/g, ''));

/** That it is not known, with the nearest few things that are; `undefined` where nothing is near. */
export function unknownAnswer({ sought, entries }: Retrieved): Answer | undefined {
  const named = sought.mentions.filter(({ subject }) => subject.kind !== 'term').map(({ subject }) => subject);
  const told = entries.filter(({ entry }) => entry.kind !== 'page');
  const ofNamed = told.filter(({ entry }) =>
    named.some(({ id, host }) => entry.subjects.has(id) || (host && entry.hosts.has(host))),
  );
  // "Who coined it? I bet Amazon" names a host on the way.
  const isAside = (told[0]?.score ?? 0) > FAR_NEARER * (ofNamed[0]?.score ?? 0);
  const [subject] = isAside ? [] : named;
  const candidates = subject ? ofNamed.filter(({ score }) => score >= FAR) : told.filter(sharesMore);
  const near = candidates.filter(({ score }) => score >= NEARLY * candidates[0]!.score);
  if (near.length === 0) return undefined;
  const name = subject?.products[0]?.name ?? (subject?.host ? hosts[subject.host].name : undefined);
  const lead = name ? `I don’t know that about ${name}.` : 'I don’t know that.';
  return answerOf('declined', [
    { text: `${lead} Here’s the closest I have:` },
    ...near.slice(0, NEAREST).map(shortened),
  ]);
}
/** What lies only near is said in a sentence or two, after the question that it does answer. */
export function shortened({ entry, question = 0 }: Found<Indexed>): Line {
  const line = entry.lines[0]!;
  const said = line.text
    .split(/(?<=[.!?]) (?=[A-Z])/)
    .slice(0, 2)
    .join(' ');
  const asked = entry.questions[question]?.replace(/^\w/, (letter) => letter.toUpperCase()).replace(/\??$/, '?');
  const lead = entry.kind === 'definition' ? `${entry.title}: ` : asked ? `“${asked}” ` : '';
  return { ...line, text: `${lead}${said}` };
}
/** So many that may help are told where nothing answers. */
const NEAREST = 2;
/** What is much farther off than the nearest helps nobody. */
const NEARLY = 0.75;
const FAR_NEARER = 1.5;
const FAR = 0.25;
const NEAR = 0.3;
/** One word may stand for anything. */
const sharesMore = ({ score, matched }: Found<Indexed>): boolean =>
  score >= NEAR && matched.filter(isContent).length > 1;

export function definitionFor(found: readonly Found<Indexed>[], text: string): Answer | undefined {
  const term = terms.find((each) => each.id === found[0]!.entry.id);
  if (!term) return undefined;
  const { title, next } = definitionOf(term);
  return answerOf('definition', entryLines(found, text), title, next);
}
