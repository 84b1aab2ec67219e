import type { Note } from '../../entry.ts';

const checked = '2026-11-29';

/** Words of those who operate software, and tools that are asked for by name. */
export const workWordNotes = [
  {
    id: 'n-toil',
    about: ['toil', 'sre', 'operations'],
    questions: ['what is toil?', 'what do SREs mean by toil?', 'toil meaning', 'how do we reduce toil?'],
    text: 'Google’s word for the work of running a service that tends to be manual, repetitive, automatable, tactical, without lasting value, and grows in line with the service. We’d first automate whatever comes back every week.',
    sources: ['toil-redefined'],
    checked,
    carries: [],
  },
  {
    id: 'n-team-topologies',
    about: ['team topologies', 'teams', 'platform team'],
    questions: [
      'what is Team Topologies?',
      'which kinds of teams are there in Team Topologies?',
      'stream-aligned team',
      'what is an enabling team?',
      'how large should a team be?',
    ],
    text: 'A way to structure teams, with four kinds: stream-aligned teams, which own a flow of work and should be most of them; platform teams, which give these internal services; enabling teams, which coach; and complicated-subsystem teams for deep specialist knowledge. One description keeps a team at 5 to 9 people, and adds a platform team only when several teams need the same thing.',
    sources: ['team-topologies-faq'],
    checked,
    carries: [],
  },
  {
    id: 'n-five-nines',
    about: ['five nines', 'availability', 'nines', 'sla'],
    questions: [
      'what are five nines?',
      'how much downtime is 99.999%?',
      'how many minutes a year is five nines?',
      'six nines',
      'how much downtime do the nines allow?',
    ],
    text: 'Five nines are 99.999%: about 5.3 minutes of downtime a year or 26 seconds a month. Four nines (99.99%) is about 53 minutes a year, three (99.9%) 8.8 hours, two (99%) 3.65 days; six would be about 32 seconds.',
    sources: ['five-nines', 'nines-table'],
    checked,
    carries: [],
  },
  {
    id: 'n-trace-sampling',
    about: ['sampling', 'tracing', 'opentelemetry', 'observability'],
    questions: [
      'what is sampling in tracing?',
      'do I have to keep every trace?',
      'how do I make tracing cheaper?',
      'what does “sampled” mean for a trace?',
    ],
    text: 'Processing and exporting only part of the traces, chosen to represent them all. If most requests are fast and succeed, you don’t need all of them, and sampling is one of the most effective ways to lower the cost of observability.',
    sources: ['otel-sampling'],
    checked,
    carries: [],
  },
  {
    id: 'n-node-pressure-eviction',
    about: ['eviction', 'evicted', 'pods', 'kubernetes', 'node'],
    questions: [
      'what does Evicted mean in Kubernetes?',
      'why was my pod evicted?',
      'which pods are evicted first?',
      'DiskPressure on a node',
      'MemoryPressure on a node',
      'does eviction respect the PodDisruptionBudget?',
    ],
    text: 'The kubelet ended a pod because its node ran short of memory, disk, inodes or process IDs; by default, once free memory falls to 100 MiB or free disk to 10% (15% where images have their own disk). Pods that use more than they requested go first, by priority. Such an eviction heeds neither a PodDisruptionBudget nor the pod’s grace period. Set requests near what the pod actually uses.',
    sources: ['kubernetes-node-pressure'],
    checked,
    carries: [],
  },
  {
    id: 'n-rancher',
    about: ['rancher', 'suse', 'kubernetes'],
    questions: ['what is Rancher?', 'Rancher or OpenShift?', 'is Rancher open source?', 'rancher for several clusters'],
    text: 'Rancher is an open-source platform for managing containers in production: it’s built to run Kubernetes anywhere and meet IT requirements. On the AWS Marketplace, it’s offered as SUSE Rancher for EKS.',
    sources: ['rancher-readme'],
    checked,
    carries: [],
  },
  {
    id: 'n-crossplane',
    about: ['crossplane', 'infrastructure as code', 'control plane'],
    questions: ['what is Crossplane?', 'Crossplane or Terraform?', 'is Crossplane a CNCF project?'],
    text: 'A framework for building control planes without writing code: they orchestrate applications and infrastructure wherever those run, through a declarative API whose schema you define. It’s a CNCF project.',
    sources: ['crossplane-readme'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
