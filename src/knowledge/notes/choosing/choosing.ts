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
    text: 'When you need the machine itself: your own kernel (containers share their host’s), an operating system you choose, licenses by socket, core or VM, up to 32 TB of memory, or software that would have to be rewritten for a container. We’d also use one small VM for one small app, if you can accept patching it and a short outage.',
    sources: ['overview', 'F-GEN-01', 'F-AWS-51', 'F-AWS-52', 'F-AWS-50'],
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
    text: 'When a run takes longer than the limit ({F-AWS-01} on Lambda), when load is high and steady all day, when you need your own server for WebSocket, gRPC or other TCP, or a GPU, which ordinary Lambda functions don’t offer, or when state has to live in memory. Also when no call can wait for a cold start and you won’t pay for warm copies.',
    sources: ['pros-and-cons', 'alibaba-tradeoffs', 'F-AWS-01', 'F-AWS-22', 'F-AWS-09', 'F-AWS-12'],
    checked,
    carries: [],
  },
  {
    id: 'n-when-not-containers',
    about: ['containers', 'kubernetes'],
    questions: ['when should I not use containers?', 'when are containers overkill?', 'reasons against docker'],
    text: 'When a finished service does the job (a database, login, file storage), when the code is a few short handlers that run now and then, or when no one will update the images. Also when the software can’t be packaged without a rewrite or needs its own kernel. And they may require new tools and practices, such as Kubernetes: skip them if no one has time to learn those.',
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
    text: 'We’d skip it with fewer than about a dozen services, without people who know it, or if a managed container service does all you need. A cluster costs {aws/eks-cluster-hour} an hour for the control plane on EKS before any work runs, and upgrading the nodes is your job unless EKS Auto Mode or Karpenter does it. ECS on Fargate, Cloud Run and Container Apps run and scale containers without your own Kubernetes.',
    sources: ['F-AWS-26', 'eks-upgrades', 'F-AWS-32', 'F-GCP-01', 'F-AZ-04'],
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
    text: 'Choose functions for short, event-driven, uneven work. Choose containers for steady load all day, an existing app, your own libraries and versions, or anything that has to stay portable. Choose a VM for your own kernel, a license by core or socket, or software that can’t be packaged. Don’t run a database yourself if a managed service can run it, patch it and back it up.',
    sources: ['clearscale', 'alibaba-tradeoffs', 'overview', 'F-GEN-01', 'F-AWS-52', 'F-AWS-57'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
