import type { OptionId } from './claim.ts';
import { stating } from './references.ts';
import type { SourceId } from './source.ts';

/** What is usual where people weigh options for something they have not described yet. */
export interface UsualChoice {
  /** The options that are weighed; one alone is weighed against doing without it. */
  readonly between: readonly OptionId[];
  readonly text: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly checked: string;
}

const checked = '2026-11-28';

export const usualChoices = stating<readonly UsualChoice[]>([
  {
    between: ['serverless', 'containers'],
    text: 'Usually functions for small work that events set off or that is idle for hours; containers if it is busy most of the day, runs for longer than {F-AWS-01} or brings its own image.',
    sources: ['clearscale', 'overview', 'F-AWS-01'],
    checked,
  },
  {
    between: ['containers', 'vms'],
    text: 'Usually containers, which are quicker to deploy and move; a VM if it needs its own kernel, keeps its data on its own disk or cannot be put into an image.',
    sources: ['overview', 'clearscale'],
    checked,
  },
  {
    between: ['serverless', 'vms'],
    text: 'Usually functions if it is idle for hours and small; a VM if it always runs, keeps its data on its own disk or needs the whole machine.',
    sources: ['overview', 'pros-and-cons'],
    checked,
  },
  {
    between: ['serverless', 'containers', 'vms'],
    text: 'Usually functions for small work that events set off, containers for what is busy all day, and a VM only for what needs the whole machine.',
    sources: ['overview', 'clearscale'],
    checked,
  },
  {
    between: ['serverless'],
    text: 'Usually yes for small work that events set off or that is idle for hours; no if it is busy all day, runs for longer than {F-AWS-01} or listens on a port of its own.',
    sources: ['overview', 'clearscale', 'F-AWS-01'],
    checked,
  },
  {
    between: ['containers'],
    text: 'Usually yes for what is busy most of the day; a managed container service is enough for a few services, and a Kubernetes cluster pays off with many of them or with people who know it.',
    sources: ['clearscale', 'F-AWS-26'],
    checked,
  },
  {
    between: ['vms'],
    text: 'Usually only if it needs its own kernel, its own disk or software that cannot be put into an image; containers are less to look after.',
    sources: ['overview', 'clearscale'],
    checked,
  },
]);

export const usualChoiceOf = (options: readonly OptionId[]): UsualChoice | undefined =>
  usualChoices.find(({ between }) => between.length === options.length && between.every((id) => options.includes(id)));

/** What is worth knowing of a platform that is proposed for something described, whatever the advice: by workload id. */
export const proposals: Readonly<Record<string, Pick<UsualChoice, 'text' | 'sources' | 'checked'>>> = stating({
  kubernetes: {
    text: 'A Kubernetes cluster pays off with many services or with people who know it; for a few, a managed container service is enough.',
    sources: ['clearscale', 'F-AWS-26'],
    checked,
  },
});
