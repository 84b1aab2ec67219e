import type { Fact } from './fact.ts';

export const history = [
  {
    id: 'F-HIS-01',
    provider: 'none',
    statement: 'Docker was released as open source in March 2013',
    value: '2013-03',
    unit: 'date',
    asOf: 'read on 2026-11-29',
    status: 'provider',
    note: 'release 0.1.0 of 2013-03-23, the “initial public release”',
    sources: [
      {
        title: 'Docker: change log',
        url: 'https://github.com/moby/moby/blob/a8a31eff10544860d2188dddabdee4d727545796/CHANGELOG.md',
      },
    ],
  },
  {
    id: 'F-HIS-02',
    provider: 'none',
    statement: 'Serverless history: Zimki 2006, term used by Iron.io 2012',
    value: '2012',
    unit: 'year',
    asOf: '2018',
    status: 'provider',
    sources: [
      {
        title: 'CNCF serverless whitepaper',
        url: 'https://github.com/cncf/wg-serverless/blob/master/whitepapers/serverless-overview/README.md',
      },
    ],
  },
  {
    id: 'F-HIS-03',
    provider: 'none',
    statement: 'Serverless workloads can run on public cloud, on premises or at the edge',
    value: true,
    asOf: '2018',
    status: 'provider',
    sources: [
      {
        title: 'CNCF serverless whitepaper',
        url: 'https://github.com/cncf/wg-serverless/blob/master/whitepapers/serverless-overview/README.md',
      },
    ],
  },
  {
    id: 'F-HIS-04',
    provider: 'none',
    statement: 'HorizontalPodAutoscaler automatically updates a workload resource to match demand',
    value: true,
    asOf: 'read on 2026-11-20',
    status: 'provider',
    sources: [
      {
        title: 'Kubernetes documentation',
        url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
      },
    ],
  },
  {
    id: 'F-HIS-05',
    provider: 'none',
    statement: 'By default containers run with unbounded compute resources on a Kubernetes cluster',
    value: true,
    asOf: 'read on 2026-11-20',
    status: 'provider',
    sources: [{ title: 'Kubernetes documentation', url: 'https://kubernetes.io/docs/concepts/policy/limit-range/' }],
  },
] as const satisfies readonly Fact[];
