import { type FactorId, type FactorValue, factorOf, sayName, sayValue } from '../../domain/profile.ts';
import { providerNames } from '../../knowledge/facts/fact.ts';
import { flavour, shownBeside } from '../../knowledge/flavours.ts';
import { options } from '../../knowledge/index.ts';
import { products } from '../../knowledge/products/index.ts';
import { cite, type SourceId, sayDate } from '../../knowledge/source.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { billLines } from '../cost/bill-lines.ts';
import { percent } from '../lean/lean.ts';
import type { Recommendation } from './recommend.ts';

export interface Answered {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly by?: string;
  readonly words?: string;
}

/** What stands above a record: where the decision stands, and who answers for it. */
export interface RecordHead {
  /** "proposed", "accepted" or "superseded by …". */
  readonly status: string;
  readonly date?: string | undefined;
  readonly decisionMakers?: string | undefined;
}

/** The decision as a Markdown record in the form of MADR 4; the same input gives the same text. */
export const decisionRecord = (
  recommendation: Recommendation,
  answers: readonly Answered[],
  date: string | undefined,
): string => withHead({ status: 'proposed', date }, recordBody(recommendation, answers));

/** A record with the front matter of MADR 4. */
export function withHead({ status, date, decisionMakers }: RecordHead, body: string): string {
  const lines = [
    `status: ${/^\w+$/.test(status) ? status : JSON.stringify(status)}`,
    ...(date ? [`date: ${date}`] : []),
    ...(decisionMakers ? [`decision-makers: ${JSON.stringify(decisionMakers)}`] : []),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** The sections of a record, from its title to its sources. */
export function recordBody(recommendation: Recommendation, answers: readonly Answered[]): string {
  const { verdict, flavour: kind, confidence, lean, pros, cons, unknown, against, knowledge } = recommendation;
  const cited = citer(recommendation);
  const because = pros[0] ? `, because ${inSentence(cited(pros[0]))}` : '.';
  return `${[
    `# Run it on ${verdict === 'hybrid' ? 'a mix of platforms' : verdictName(verdict).toLowerCase()} (${shownBeside(verdict, kind)})`,
    `## Context and Problem Statement\n\nWhere should this workload run?\n\n${list(answers.map(said))}`,
    `## Decision Drivers\n\n${list(driversOf(recommendation, cited))}`,
    `## Considered Options\n\n${list([...Object.values(options).map((option) => option.name), 'A mix'])}`,
    `## Decision Outcome\n\nChosen option: "${verdictName(verdict)}"${because}`,
    flavour(kind).text,
    ...partsOf(recommendation),
    `Confidence: ${confidence}, with a ${percent(lean[verdict])} chance of being the right choice. Knowledge as of: ${knowledge}.`,
    `### Consequences\n\n${list([...pros.map((pro) => `Good, because ${inSentence(cited(pro))}`), ...cons.map((con) => `Bad, because ${inSentence(cited(con))}`)])}`,
    ...(unknown.length > 0 ? [`### Confirmation\n\n${list(unknown.map(({ text }) => text))}`] : []),
    '## Pros and Cons of the Options',
    ...against.map(
      ({ option, reason }) => `### ${options[option].name}\n\n* Bad, because ${inSentence(cited(reason))}`,
    ),
    ...moreInformation(recommendation),
  ].join('\n\n')}\n`;
}

const list = (lines: readonly string[]): string =>
  lines.length > 0 ? lines.map((line) => `* ${line}`).join('\n') : '* none';

type Cited = { readonly text: string; readonly sources: readonly SourceId[] };
type Cite = (said: Cited) => string;

const pagesOf = ({ sources }: Recommendation): readonly string[] => [...new Set(sources.map(pageOf))];

function citer(recommendation: Recommendation): Cite {
  const pages = pagesOf(recommendation);
  return ({ text, sources }) => {
    const numbers = new Set(sources.map((id) => pages.indexOf(pageOf(id)) + 1).filter(Boolean));
    return [text, ...[...numbers].map((number) => `[${number}]`)].join(' ');
  };
}

/** A sentence after "because": names keep their capital. */
const inSentence = (text: string): string =>
  text.replace(/^[A-Z][a-z-]*(?![A-Z\d])/, (word) => (names.has(word) ? word : word.toLowerCase()));
const names: ReadonlySet<string> = new Set([
  ...products.map(({ name }) => name.split(' ')[0]!),
  ...Object.values(providerNames).map((name) => name.split(' ')[0]!),
  ...['Docker', 'Kubernetes', 'Linux', 'Windows'],
]);

const driversOf = ({ provider, houseRules, knockedOut }: Recommendation, cited: Cite): readonly string[] => [
  ...(provider === 'any' ? [] : [`It runs on ${providerNames[provider]}`]),
  ...houseRules,
  ...knockedOut.map((out) => `${options[out.option].name} ruled out: ${cited(out)}`),
];

function partsOf({ components }: Recommendation): readonly string[] {
  const parts = components?.components ?? [];
  if (parts.length === 0) return [];
  return [
    list(
      parts.map((part) => `${part.name}: ${verdictName(part.verdict)} (${shownBeside(part.verdict, part.flavour)})`),
    ),
  ];
}

function moreInformation(recommendation: Recommendation): readonly string[] {
  const { cost, assumed, wouldChange } = recommendation;
  const pages = pagesOf(recommendation);
  return [
    '## More Information',
    ...(cost ? [`### Monthly cost\n\n${list(billLines(cost))}`] : []),
    `### Assumptions\n\nNot known, so assumed as usual: ${assumed.map(sayName).join(', ') || 'nothing'}.`,
    `### When to decide again\n\n${list(wouldChange.slice(0, 6).map(({ factor, value, verdict: other }) => `${sayValue(factor, value)}: ${options[other].name.toLowerCase()}`))}`,
    `### Sources\n\n${pages.map((page, at) => `${at + 1}. ${page}`).join('\n') || '* none'}`,
  ];
}

function said({ factor, value, by, words }: Answered): string {
  const from = [by, words ? `“${words}”` : undefined].filter(Boolean).join(': ');
  return `${factorOf(factor).name}: ${sayValue(factor, value)}${from ? ` (${from})` : ''}`;
}

function pageOf(id: SourceId): string {
  const citation = cite(id);
  return `${citation.title}${citation.url ? `, ${citation.url}` : ''} (${sayDate(citation)})`;
}
