import { stating } from './references.ts';
import type { SourceId } from './source.ts';

interface Rule {
  readonly id: `KO-${string}`;
  /** What still lets the option be used; a product may say it better. */
  readonly workaround: string;
  /** Most people take the workaround, so that the limit alone makes no advice sure. */
  readonly isGotRound?: true;
  readonly checked: string;
}

/** A number of the profile above a ceiling of the product. */
interface CeilingRule extends Rule {
  /** What is limited, as in "Lambda limits … to 900 s". */
  readonly limits: string;
  readonly unit: 's' | 'MB' | 'vCPU';
}

/** An ability that the product lacks, as a sentence that starts with the product's name; its sources where the product has no fact of its own. */
interface FeatureRule extends Rule {
  readonly lacks: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

export type KnockOutRule = CeilingRule | FeatureRule;

const checked = '2026-11-28';

/** What rules a product out, in words; which need asks for it is the decision's business. */
export const knockOutRules = stating([
  {
    id: 'KO-01',
    limits: 'one run',
    unit: 's',
    checked,
    workaround: 'Split the work, or use a container job.',
  },
  {
    id: 'KO-02',
    limits: 'memory',
    unit: 'MB',
    checked,
    workaround: 'Use a product with more memory, or process less data at a time.',
  },
  {
    id: 'KO-03',
    lacks: 'offers no GPU',
    sources: ['F-AWS-09', 'F-AWS-44', 'F-GCP-25'],
    checked,
    workaround: 'Serverless containers with a GPU (Cloud Run, Container Apps), or machines that have one.',
  },
  {
    id: 'KO-04',
    limits: 'the package or image',
    unit: 'MB',
    checked,
    workaround: 'Slim down the image, or load models and data from storage at startup.',
  },
  {
    id: 'KO-05',
    isGotRound: true,
    limits: 'what a request may carry',
    unit: 'MB',
    checked,
    workaround:
      'Let clients upload to and download from object storage with signed URLs; the code then sees only the reference. A large response can be streamed.',
  },
  {
    id: 'KO-06',
    lacks: 'can’t accept the incoming connections this needs',
    sources: ['F-AWS-22', 'F-GCP-24', 'F-AZ-23'],
    checked,
    workaround: 'Run a container or VM behind a TCP/UDP load balancer.',
  },
  {
    id: 'KO-07',
    lacks: 'loses its disk when the instance goes away',
    sources: ['alibaba-tradeoffs', 'F-AWS-04'],
    checked,
    workaround: 'Move the data to a database, object storage or a network file system.',
  },
  {
    id: 'KO-08',
    lacks: 'does not run Windows',
    sources: ['F-AZ-31', 'F-AWS-07'],
    checked,
    workaround: 'Windows nodes or a Windows VM; Azure Functions still offers Windows on its older plans.',
  },
  {
    id: 'KO-09',
    lacks: 'doesn’t let you load your own kernel, drivers or modules',
    sources: ['cloudflare-learning', 'F-AWS-27', 'F-GEN-01'],
    checked,
    workaround: 'Privileged containers on machines you own.',
  },
  {
    id: 'KO-10',
    lacks: 'can’t run an app that can’t be repackaged',
    sources: ['overview'],
    checked,
    workaround: 'Run it on a machine now and replace it part by part later.',
  },
  {
    id: 'KO-11',
    lacks: 'runs in its provider’s cloud, not on your premises',
    sources: ['pros-and-cons', 'F-HIS-03'],
    checked,
    workaround: 'Knative runs functions on your own cluster, which means running a container platform yourself.',
  },
  {
    id: 'KO-12',
    lacks: 'can’t combine rare use, instant starts and the lowest bill: warm capacity is billed while it waits',
    sources: ['F-AWS-12'],
    checked,
    workaround: 'Give up one of the three.',
  },
  {
    id: 'KO-13',
    lacks: 'doesn’t let you run your own agents on its hosts',
    sources: ['F-AWS-43', 'F-AZ-24'],
    checked,
    workaround: 'Agents that run as a sidecar, or your own nodes or VMs.',
  },
  {
    id: 'KO-14',
    lacks: 'shares its hardware with others',
    sources: ['F-AWS-52'],
    checked,
    workaround: 'A dedicated host or sole-tenant node.',
  },
  {
    id: 'KO-15',
    lacks: 'takes source code, not a container image',
    sources: ['F-GCP-27', 'F-AZ-34'],
    checked,
    workaround: 'Deploy the code from source, or the image as a serverless container.',
  },
  {
    id: 'KO-16',
    limits: 'processors',
    unit: 'vCPU',
    checked,
    workaround: 'Split the work across several instances, or use a larger machine.',
  },
  {
    id: 'KO-17',
    lacks: 'belongs to a provider under US law',
    sources: ['overview'],
    checked,
    workaround: 'A European provider, or your own machines.',
  },
  {
    id: 'KO-19',
    lacks: 'can’t be kept in one country or region',
    sources: ['F-CF-20'],
    checked,
    workaround: 'A product that runs in a region you choose.',
  },
  {
    id: 'KO-18',
    lacks: 'is closed to new customers or being retired',
    sources: ['F-AWS-34', 'F-AZ-30'],
    checked,
    workaround: 'Use its successor.',
  },
] as const satisfies readonly KnockOutRule[]);

export type KnockOutId = (typeof knockOutRules)[number]['id'];

const byId = new Map<KnockOutId, KnockOutRule>(knockOutRules.map((rule) => [rule.id, rule]));
export const knockOutRule = (id: KnockOutId): KnockOutRule => byId.get(id)!;
