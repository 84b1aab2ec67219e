import type { HybridPattern } from './entry.ts';
import { stating } from './references.ts';

const checked = '2026-11-29';

/** The most common first. `interface` completes the sentence “Joined by …”. */
export const hybridPatterns = stating<readonly HybridPattern[]>([
  {
    id: 'hyb-side-tasks',
    name: 'Containers with side tasks as functions',
    text: 'The core stays in containers, and tasks that events trigger, such as a welcome email or scaling an image, become functions.',
    interface: 'a queue or the events of an object store',
    sources: ['clearscale', 'pros-and-cons', 'alibaba-tradeoffs', 'aws-toolkit-architecture'],
    checked,
    carries: ['HYB-01', 'RULE-09', 'PRO-S-14'],
  },
  {
    id: 'hyb-heavy-parts',
    name: 'Functions with heavy parts in containers',
    text: 'Functions are the rule; what needs more memory, size or time than they allow (on AWS Lambda {F-AWS-02 in MB} and {F-AWS-01}) runs as a container or container job.',
    interface: 'a queue, with large data in an object store',
    sources: ['cloudflare-learning', 'F-AWS-01', 'F-AWS-02', 'aws-toolkit-architecture', 'aws-toolkit-containers'],
    checked,
    carries: ['HYB-03', 'RULE-11'],
  },
  {
    id: 'hyb-trigger',
    name: 'Function starts container',
    text: 'A function takes the event, such as an upload, and starts a container that does the work with its own libraries.',
    interface: 'the call that starts the container job, with the file in an object store',
    sources: ['alibaba-tradeoffs', 'aws-toolkit-architecture'],
    checked,
    carries: ['HYB-04', 'RULE-29'],
  },
  {
    id: 'hyb-stepwise',
    name: 'Modernize step by step',
    text: 'The old app goes into a container or stays on its VM, and parts are taken out as services or functions one after another.',
    interface: 'HTTP, with a gateway that sends each request to its new or old home',
    sources: ['alibaba-tradeoffs', 'azure-strangler-fig'],
    checked,
    carries: ['HYB-08', 'HYB-09', 'RULE-27'],
  },
  {
    id: 'hyb-caveat',
    name: 'Caveat',
    text: 'Combining platforms adds complexity, management and cost, so mix only where parts clearly need different homes.',
    interface: 'as few links as possible, each of them a queue, an object store or HTTP',
    sources: ['alibaba-tradeoffs'],
    checked,
    carries: ['HYB-07', 'HYB-10'],
  },
  {
    id: 'hyb-shared-storage',
    name: 'Shared storage',
    text: 'A serverless app grows by containers that mount the storage its functions write to as a persistent volume in Kubernetes.',
    interface: 'the cloud storage service that both use',
    sources: ['clearscale'],
    checked,
    carries: ['HYB-02', 'TERM-29'],
  },
  {
    id: 'hyb-own-functions',
    name: 'Functions on your own containers',
    text: 'Knative, OpenFaaS or Azure Functions with KEDA (without Microsoft’s official support) run functions on your cluster: more control and shorter cold starts, but you have a cluster to run.',
    interface: 'HTTP and events',
    sources: ['alibaba-tradeoffs', 'F-HIS-03', 'F-AZ-07', 'knative-overview', 'openfaas-docs'],
    checked,
    carries: ['HYB-05', 'DIS-20'],
  },
  {
    id: 'hyb-on-premises',
    name: 'Own data center and cloud',
    text: 'Keep what may not leave your data center on VMs or in containers there, and run the rest in a cloud.',
    interface: 'a connection between the two networks, with HTTP or a queue across it',
    sources: ['alibaba-tradeoffs', 'F-AWS-51'],
    checked,
    carries: ['HYB-06', 'TERM-42'],
  },
  {
    id: 'hyb-complement',
    name: 'All three in one project',
    text: 'A VM for what cannot move, containers for the steady core and functions for events, each where its limits do not hurt.',
    interface: 'HTTP between services, and queues to the functions',
    sources: ['overview', 'alibaba-tradeoffs'],
    checked,
    carries: ['HYB-07', 'HYB-09'],
  },
]);
