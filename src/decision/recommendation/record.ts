import { type FactorId, type FactorValue, factorOf, sayName, sayValue } from '../../domain/profile.ts';
import { providerNames } from '../../knowledge/facts/fact.ts';
import { flavour } from '../../knowledge/flavours.ts';
import { options } from '../../knowledge/index.ts';
import { cite, type SourceId, sayDate } from '../../knowledge/source.ts';
import { verdictName } from '../../knowledge/verdict-names.ts';
import { billLines } from '../cost/wording.ts';
import { percent } from '../lean/lean.ts';
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
  const pages = [...new Set(sources.map(pageOf))];
  const cited = ({ text, sources: own }: { readonly text: string; readonly sources: readonly SourceId[] }) => {
    const numbers = new Set(own.map((id) => pages.indexOf(pageOf(id)) + 1).filter(Boolean));
    return [text, ...[...numbers].map((number) => `[${number}]`)].join(' ');
  };
  const parts =
    recommendation.components?.components.map(
      (part) => `${part.name}: ${verdictName(part.verdict)} (${part.flavour})`,
    ) ?? [];
  return `${[
    `# Run it on ${name} (${kind})`,
    `* Status: proposed\n${date ? `* Date: ${date}\n` : ''}* Confidence: ${confidence}, ${percent(lean[verdict])} likely to be right\n* Knowledge of: ${knowledge}`,
    `## Context and problem statement\n\nWhere should this workload run?\n\n${list(answers.map(said))}`,
    `## Decision drivers\n\n${list([...(provider === 'any' ? [] : [`It runs on ${providerNames[provider]}`]), ...houseRules, ...knockedOut.map((out) => `${options[out.option].name} ruled out: ${cited(out)}`)])}`,
    `## Considered options\n\n${list([...Object.values(options).map((option) => option.name), 'A mix'])}`,
    `## Decision outcome\n\nChosen: ${name}. ${flavour(kind).text}${parts.length > 0 ? `\n\n${list(parts)}` : ''}`,
    `### Good, because\n\n${list(pros.map(cited))}`,
    `### Bad, because\n\n${list(cons.map(cited))}`,
    `## Why not the others\n\n${list(against.map(({ option, reason }) => `${options[option].name}: ${cited(reason)}`))}`,
    ...(cost ? [`## Cost a month\n\n${list(billLines(cost))}`] : []),
    `## Assumptions\n\nNot known, so taken as it usually is: ${assumed.map(sayName).join(', ') || 'nothing'}.`,
    `## When to decide again\n\n${list(wouldChange.slice(0, 6).map(({ factor, value, verdict: other }) => `${sayValue(factor, value)}: ${options[other].name.toLowerCase()}`))}`,
    `## Sources\n\n${pages.map((page, at) => `${at + 1}. ${page}`).join('\n') || '* none'}`,
  ].join('\n\n')}\n`;
}

function said({ factor, value, by, words }: Answered): string {
  const from = [by, words ? `“${words}”` : undefined].filter(Boolean).join(': ');
  return `${factorOf(factor).name}: ${sayValue(factor, value)}${from ? ` (${from})` : ''}`;
}

function pageOf(id: SourceId): string {
  const citation = cite(id);
  return `${citation.title}${citation.url ? `, ${citation.url}` : ''} (${sayDate(citation)})`;
}
