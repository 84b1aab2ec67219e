import type { OptionId, When } from './claim.ts';
import type { FlavourId } from './flavours.ts';
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
    text: 'Usually functions for small, event-driven work or anything that’s idle for hours; containers if it’s busy most of the day, runs longer than {F-AWS-01} or comes as its own image.',
    sources: ['clearscale', 'overview', 'F-AWS-01'],
    checked,
  },
  {
    between: ['containers', 'vms'],
    text: 'Usually containers, which are quicker to deploy and move; a VM if it needs its own kernel, keeps its data on its own disk or can’t be put into an image.',
    sources: ['overview', 'clearscale'],
    checked,
  },
  {
    between: ['serverless', 'vms'],
    text: 'Usually functions if it’s small and idle for hours at a time; a VM if it runs around the clock, keeps its data on its own disk or needs the whole machine.',
    sources: ['overview', 'pros-and-cons'],
    checked,
  },
  {
    between: ['serverless', 'containers', 'vms'],
    text: 'Usually functions for small, event-driven work, containers for whatever is busy all day, and a VM only for what needs the whole machine.',
    sources: ['overview', 'clearscale'],
    checked,
  },
  {
    between: ['serverless'],
    text: 'Usually yes for small, event-driven work or anything that’s idle for hours; no if it’s busy all day, runs longer than {F-AWS-01} or has to be a server for more than HTTP.',
    sources: ['overview', 'clearscale', 'F-AWS-01'],
    checked,
  },
  {
    between: ['containers'],
    text: 'Usually yes if it’s busy most of the day; a managed container service is enough for a few services, and a Kubernetes cluster is worth it if you run a lot of them or already have people who know it.',
    sources: ['clearscale', 'F-AWS-26'],
    checked,
  },
  {
    between: ['vms'],
    text: 'Usually only if it needs its own kernel, its own disk or software that can’t be put into an image; containers take less upkeep.',
    sources: ['overview', 'clearscale'],
    checked,
  },
]);

export const usualChoiceOf = (options: readonly OptionId[]): UsualChoice | undefined =>
  usualChoices.find(({ between }) => between.length === options.length && between.every((id) => options.includes(id)));

/** What is said of a platform that somebody proposes for something described. */
export interface Proposal {
  readonly name: string;
  /** Flavours of advice that are this platform. */
  readonly flavours: readonly FlavourId[];
  /** The first that holds is said where the advice is another one. */
  readonly says: readonly (Pick<UsualChoice, 'text' | 'sources' | 'checked'> & { readonly when: readonly When[] })[];
}

/** By workload id. */
export const proposals: Readonly<Record<string, Proposal>> = stating<Readonly<Record<string, Proposal>>>({
  kubernetes: {
    name: 'Kubernetes',
    flavours: ['Kubernetes/nodes', 'Kubernetes with persistent volumes', 'GPU nodes'],
    says: [
      {
        when: [{ team_ops: ['none'] }],
        text: 'no. A cluster has to be upgraded, monitored and secured, and there’s no one to do it; a managed container service runs the same images without it.',
        sources: ['clearscale', 'F-AWS-26'],
        checked,
      },
      {
        when: [{ team_ops: ['some'] }, { shape: ['single', 'few_services'] }],
        text: 'not yet. A cluster is a job in itself and costs {aws/eks-cluster-hour} an hour on AWS in standard support before anything runs; a few services get restarts, rollouts and scaling from a managed container service too. It’s worth it with many services or people who know it.',
        sources: ['clearscale', 'F-AWS-26'],
        checked,
      },
      {
        when: [{ shape: ['complex'] }, { team_ops: ['platform'] }],
        text: 'a fair choice if you have people to run it. A managed container service does the same with less to maintain; use Kubernetes for its ecosystem or to stay independent of one provider.',
        sources: ['clearscale', 'F-AWS-26'],
        checked,
      },
      {
        when: [{}],
        text: 'it’s worth it if you run a lot of services or already have people who know it; for a few services, a managed container service is enough.',
        sources: ['clearscale', 'F-AWS-26'],
        checked,
      },
    ],
  },
});

/** What a platform that runs everything asks for more than one that one runs oneself. */
export const dearer = 'is fine if the extra cost is less than what your time to move is worth';

/** What staying where something runs today asks for, by what that is; it holds whatever else is advised. */
export const staying: Readonly<Record<string, string>> = {
  'docker-compose':
    'Staying with Docker Compose on one server is fine if it handles the load and an hour of downtime is OK.',
  ec2: 'Staying on the machine you have is fine if it handles the load and someone patches it.',
  'azure-vm': 'Staying on the machine you have is fine if it handles the load and someone patches it.',
  vps: 'Staying on one rented server is fine if it handles the load and someone patches it and backs it up.',
  'root-server': 'Staying on one rented server is fine if it handles the load and someone patches it and backs it up.',
  lightsail: 'Staying on the machine you have is fine if it handles the load and someone patches it.',
  kubernetes: 'Staying on the cluster you have is fine if someone maintains it.',
  heroku: `Staying on Heroku ${dearer}.`,
  'render-railway': `Staying where it is ${dearer}.`,
  vercel: `Staying on Vercel ${dearer}.`,
  vsphere: 'Staying on your own machines is fine if the license is worth it; other hypervisors run the same machines.',
};

const machines = 'Plain machines are fine if they handle the load and someone patches them.';
const rented = 'One rented server is fine if it handles the load and someone patches it and backs it up.';

/** What going there asks for, where that is another platform than the advised one, and the option that it is one of. */
export const going: Readonly<Record<string, { readonly text: string; readonly option: 'containers' | 'vms' }>> = {
  'docker-compose': {
    text: 'Docker Compose on one server is fine if it handles the load and an hour of downtime is OK.',
    option: 'containers',
  },
  ec2: { text: machines, option: 'vms' },
  'azure-vm': { text: machines, option: 'vms' },
  vps: { text: rented, option: 'vms' },
  'root-server': { text: rented, option: 'vms' },
  lightsail: { text: machines, option: 'vms' },
};
