import type { Note } from '../entry.ts';

const checked = '2026-11-29';

export const historyNotes = [
  {
    id: 'n-container-history',
    about: ['containers', 'docker', 'lxc', 'freebsd jail'],
    questions: [
      'history of containers',
      'where do containers come from?',
      'what came before Docker?',
      'who invented containers',
    ],
    text: 'They grew out of isolation in Unix: FreeBSD jails in 2000, then Linux-VServer, and cgroups and kernel namespaces in Linux, which became LXC. Docker, released as open source in March 2013, added images in layers and the registry, and that made them popular. The Open Container Initiative then made the image and runtime formats a common standard.',
    sources: ['overview', 'F-HIS-01'],
    checked,
    carries: [],
  },
  {
    id: 'n-docker-release',
    about: ['docker'],
    questions: [
      'when was docker released?',
      'how old is docker?',
      'which year did docker come out',
      'was docker really released in 2008?',
    ],
    text: 'In March 2013, as open source. Some articles say 2008; that is the year of LXC, the Linux containers that Docker first built on, and not of Docker.',
    sources: ['F-HIS-01', 'overview'],
    checked,
    carries: [],
  },
  {
    id: 'n-serverless-history',
    about: ['serverless', 'history'],
    questions: [
      'when did serverless start?',
      'history of serverless',
      'who invented serverless?',
      'where does the word serverless come from?',
    ],
    text: 'Piece by piece: Zimki offered pay-per-use code in 2006, Google App Engine came in 2008, Iron.io used the word “serverless” in 2012, and AWS Lambda made functions popular in 2014. Azure Functions, Google Cloud Functions and IBM’s functions on OpenWhisk followed. No single person invented it.',
    sources: ['F-HIS-02', 'overview', 'cncf-serverless-whitepaper'],
    checked,
    carries: [],
  },
  {
    id: 'n-lambda-first',
    about: ['aws lambda', 'lambda', 'google app engine'],
    questions: [
      'when did AWS Lambda come out?',
      'was lambda the first serverless service?',
      'how old is lambda',
      'app engine vs lambda, which was first?',
    ],
    text: 'Lambda came out in 2014. It was the first big platform for functions, but not the first serverless one: Google App Engine ran whole apps without servers to manage from 2008, and Zimki charged by use in 2006.',
    sources: ['overview', 'clearscale', 'F-HIS-02'],
    checked,
    carries: [],
  },
  {
    id: 'n-paradigm-shift',
    about: ['vms', 'containers', 'serverless'],
    questions: [
      'are virtual machines obsolete?',
      'is anyone still using VMs in 2026',
      'why would anyone still use VMs?',
      'did containers kill virtual machines?',
    ],
    text: 'No. You still need a VM for a kernel or driver of your own, for software licensed by socket or core, for old applications that nobody can repackage, and where a supplier supports nothing else. Much of the rest also runs on VMs underneath: Kubernetes nodes are usually VMs, and Lambda and Fargate use microVMs.',
    sources: ['overview', 'F-AWS-52', 'firecracker-readme', 'F-GEN-01'],
    checked,
    carries: [],
  },
  {
    id: 'n-docker-dead',
    about: ['docker', 'kubernetes', 'containerd'],
    questions: [
      'is docker dead?',
      'did kubernetes drop docker?',
      'do I still need docker if I use kubernetes?',
      'dockershim removal, does it break my images?',
    ],
    text: 'No. Kubernetes 1.24 removed only its built-in link to Docker Engine and talks to containerd or another runtime instead. Images that Docker builds follow the common standard and run there unchanged, so Docker stays a fine tool to build and test with.',
    sources: ['kubernetes-dockershim-faq', 'containerd-readme'],
    checked,
    carries: [],
  },
  {
    id: 'n-lambda-languages-history',
    about: ['languages', 'serverless', 'lambda'],
    questions: [
      'which languages do functions support?',
      'can I write a lambda in rust or php?',
      'is my language supported by serverless?',
    ],
    text: 'On Lambda: Node.js, Python, Java, .NET, Ruby and Go have ready-made runtimes, and any other language, such as Rust or PHP, comes with a custom runtime or a container image. Cloud Run takes whatever fits an image. On other platforms look first, because the list is shorter: IBM’s functions take Node.js and Python only.',
    sources: ['aws-lambda-runtimes', 'F-GCP-01', 'pros-and-cons', 'ibm-code-engine'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
