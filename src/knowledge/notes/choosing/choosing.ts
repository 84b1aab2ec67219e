import type { Note } from '../../entry.ts';

const checked = '2026-11-29';

export const choosingNotes = [
  {
    id: 'n-vm-use-cases',
    about: ['vms', 'virtual machine', 'ec2'],
    questions: [
      'when should I use VMs?',
      'what is a VM still good for?',
      'when is a plain EC2 instance the right choice?',
      'give me reasons to take a virtual machine',
      'use cases for virtual machines?',
      'when do VMs make sense?',
    ],
    text: 'When you need the machine itself: a kernel, driver or system of your own, Windows software that does not go into a container, a license per core, very large memory, or a supplier who supports nothing else. A single small VM is also the simplest home for one small app, if you accept to patch it and a short outage.',
    sources: ['overview', 'F-AWS-51', 'F-AWS-52', 'F-AWS-50'],
    checked,
    carries: [],
  },
  {
    id: 'n-when-not-serverless',
    about: ['serverless', 'lambda'],
    questions: [
      'when should I not use serverless?',
      'bad use cases for lambda',
      'when is serverless a mistake?',
      'what should never run on functions',
      'when is serverless a bad idea?',
      'serverless anti-use-cases',
    ],
    text: 'When a run takes longer than the limit ({F-AWS-01} on Lambda), when load is high and steady all day, when clients keep a connection open or you need raw TCP or UDP, when you need a GPU or your own kernel, or when state has to live in memory. Also where every call must answer in a few milliseconds and you will not pay for warm copies.',
    sources: ['pros-and-cons', 'alibaba-tradeoffs', 'F-AWS-01', 'F-AWS-22', 'F-AWS-09'],
    checked,
    carries: [],
  },
  {
    id: 'n-when-not-containers',
    about: ['containers', 'kubernetes'],
    questions: ['when should I not use containers?', 'when are containers overkill?', 'reasons against docker'],
    text: 'When a finished service does the job (a database, a mail service, static hosting), when the code is a few short handlers that run now and then, or when nobody will rebuild and patch the images. Also where the software cannot be packed without a rewrite or needs its own kernel. And one more tool is a cost for a team that has never used it.',
    sources: ['overview', 'alibaba-tradeoffs', 'F-GEN-01', 'clearscale'],
    checked,
    carries: [],
  },
  {
    id: 'n-when-not-kubernetes',
    about: ['kubernetes', 'eks', 'aks', 'gke'],
    questions: [
      'when should I not use kubernetes?',
      'is kubernetes overkill for us?',
      'do I need kubernetes?',
      'kubernetes for 3 services?',
      'is k8s too much for us?',
      'can we do without kubernetes?',
    ],
    text: 'Below about a dozen services, without people who know it, or when a managed container service does all you need. A cluster costs {aws/eks-cluster-hour} an hour for the control plane on EKS before any work runs, plus regular upgrades. ECS on Fargate, Cloud Run and Container Apps scale and replace containers without it.',
    sources: ['F-AWS-26', 'F-AWS-32', 'kubernetes-production', 'F-GCP-01', 'F-AZ-04'],
    checked,
    carries: [],
  },
  {
    id: 'n-rules-of-thumb',
    about: ['serverless', 'containers', 'vms'],
    questions: [
      'rules of thumb for choosing',
      'give me a quick rule for serverless vs containers',
      'simple decision guide please',
      'how do I choose in one minute?',
      "what's the rule of thumb?",
      'cheat sheet: functions, containers or VMs',
    ],
    text: 'Short, event-driven and uneven: functions. Steady load all day, an existing app, own libraries and versions, or it has to stay portable: containers. Own kernel, license or software that cannot be packed: a VM. A database, queue, static site or file transfer: do not run it yourself, use the managed service.',
    sources: ['clearscale', 'alibaba-tradeoffs', 'overview', 'F-AWS-57'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
