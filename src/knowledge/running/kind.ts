import type { Provider } from '../facts/fact.ts';
import type { FlavourId } from '../flavours.ts';
import type { SourceId } from '../source.ts';

/** What fails alike, grows alike and is set up alike. */
export type RunningKind = 'functions' | 'services' | 'jobs' | 'cluster' | 'group' | 'machine' | 'managed';

/** Something to know about running it, as it is told after advice. */
export interface Told {
  readonly text: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Whose products it is about; without, it holds anywhere. */
  readonly provider?: Provider;
}

/** The day the texts on running were last held against their sources. */
export const checked = '2026-11-30';

/** How each flavor of the advice runs. */
export const kindOf: Readonly<Record<FlavourId, RunningKind>> = {
  'standard functions': 'functions',
  'managed instances': 'functions',
  'edge functions': 'functions',
  'serverless containers that scale to zero': 'services',
  'always-on serverless containers': 'services',
  'containers behind a network load balancer': 'services',
  'Windows containers': 'services',
  'serverless GPU': 'services',
  'platform (PaaS)': 'services',
  'container jobs': 'jobs',
  'GPU jobs': 'jobs',
  'Kubernetes/nodes': 'cluster',
  'GPU nodes': 'cluster',
  'Kubernetes with persistent volumes': 'cluster',
  'VM group': 'group',
  'Docker Compose on one server': 'machine',
  'single VM': 'machine',
  'GPU VM': 'machine',
  'dedicated host': 'machine',
  'static hosting': 'managed',
  'managed database': 'managed',
  'managed training/inference': 'managed',
  'managed service': 'managed',
};
