import { type FactorId, type FactorValue, factorOf, sayName, sayValue } from '../domain/profile.ts';
import { providerNames } from '../knowledge/facts/fact.ts';
import { flavour } from '../knowledge/flavours.ts';
import { options } from '../knowledge/index.ts';
import { cite, type SourceId } from '../knowledge/source.ts';
import { verdictName } from '../knowledge/verdict-names.ts';
import { billLines } from './cost/wording.ts';
import { percent } from './lean.ts';
import type { Recommendation } from './recommend.ts';

export interface Answered {
  readonly factor: FactorId;
  readonly value: FactorValue;
  readonly by?: string;
  readonly words?: string;
}

/** The decision as a Markdown record in the MADR form; the same input gives the same text. */
export function decisionRecord(recommendation: Recommendation, answers: readonly Answered[], date?: string): string {
  const {
    provider,
    verdict,
    flavour: kind,
    confidence,
    lean,
    pros,
    cons,
    against,
    knockedOut,
    assumed,
    cost,
    wouldChange,
    houseRules,
    sources,
    knowledge,
  } = recommendation;
  const name = verdict === 'hybrid' ? 'a mix of platforms' : verdictName(verdict).toLowerCase();
  const list = (lines: readonly string[]) =>
    lines.length > 0 ? lines.map((line) => `* ${line}`).join('\n') : '* none';
  const parts =
    recommendation.components?.components.map(
      (part) => `${part.name}: ${verdictName(part.verdict)} (${part.flavour})`,
    ) ?? [];
  return `${[
    `# Run it on ${name} (${kind})`,
    `* Status: proposed\n${date ? `* Date: ${date}\n` : ''}* Confidence: ${confidence}, ${percent(lean[verdict])} likely to be right\n* Knowledge of: ${knowledge}`,
    `## Context and problem statement\n\nWhere should this workload run?\n\n${list(answers.map(said))}`,
    `## Decision drivers\n\n${list([...(provider === 'any' ? [] : [`It runs on ${providerNames[provider]}`]), ...houseRules, ...knockedOut.map(({ option, text }) => `${options[option].name} ruled out: ${text}`)])}`,
    `## Considered options\n\n${list([...Object.values(options).map((option) => option.name), 'A mix'])}`,
    `## Decision outcome\n\nChosen: ${name}. ${flavour(kind).text}${parts.length > 0 ? `\n\n${list(parts)}` : ''}`,
    `### Good, because\n\n${list(pros.map(({ text }) => text))}`,
    `### Bad, because\n\n${list(cons.map(({ text }) => text))}`,
    `## Why not the others\n\n${list(against.map(({ option, reason }) => `${options[option].name}: ${reason.text}`))}`,
    ...(cost ? [`## Cost a month\n\n${list(billLines(cost))}`] : []),
    `## Assumptions\n\nNot known, so taken as it usually is: ${assumed.map(sayName).join(', ') || 'nothing'}.`,
    `## When to decide again\n\n${list(wouldChange.slice(0, 6).map(({ factor, value, verdict: other }) => `${sayValue(factor, value)}: ${options[other].name.toLowerCase()}`))}`,
    `## Sources\n\n${list(pages(sources))}`,
  ].join('\n\n')}\n`;
}

function said({ factor, value, by, words }: Answered): string {
  const from = [by, words ? `“${words}”` : undefined].filter(Boolean).join(': ');
  return `${factorOf(factor).name}: ${sayValue(factor, value)}${from ? ` (${from})` : ''}`;
}

const pages = (ids: readonly SourceId[]): string[] => [
  ...new Set(ids.map((id) => cite(id)).map(({ title, url, asOf }) => `${title}${url ? `, ${url}` : ''} (${asOf})`)),
];
