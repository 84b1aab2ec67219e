import type { Note } from '../../entry.ts';

const checked = '2026-11-29';

/** Everyday words, asked for by name, that would be found too often if they were terms. */
export const plainWordNotes = [
  {
    id: 'n-what-saas',
    about: ['saas', 'software as a service'],
    questions: [
      'what is SaaS?',
      'what does software as a service mean?',
      'examples of SaaS',
      'is Slack SaaS?',
      'SaaS meaning',
    ],
    text: 'SaaS, software as a service, is complete software that people use over the internet and pay for as they use it, such as email, calendars, GitHub or Slack. The provider takes care of running it, maintaining it and the data in it.',
    sources: ['cncf-saas'],
    checked,
    carries: [],
  },
  {
    id: 'n-what-managed-service',
    about: ['managed service', 'managed services'],
    questions: [
      'what is a managed service?',
      'what does “managed” mean in the cloud?',
      'what are managed services?',
      'examples of managed services',
      'why pay for a managed service?',
    ],
    text: 'Software that someone else operates and manages for you, such as a database (Amazon RDS) or monitoring (Datadog). It’s ready right away, with little to operate. Use it for anything that isn’t your team’s core competence.',
    sources: ['cncf-managed-services'],
    checked,
    carries: [],
  },
  {
    id: 'n-what-runtime',
    about: ['runtime', 'container runtime'],
    questions: [
      'what is a runtime?',
      'what does runtime mean?',
      'what does a container runtime do?',
      'runtime meaning in cloud native',
    ],
    text: 'What executes a piece of software: it passes the program’s commands on to the operating system. When people talk about containers, it mostly means the container runtime, which follows the Open Container Initiative standard, so containers are handled the same way under different orchestrators.',
    sources: ['cncf-runtime'],
    checked,
    carries: [],
  },
  {
    id: 'n-what-reliability',
    about: ['reliability'],
    questions: ['what is reliability?', 'what does reliable mean for a system?', 'when is a system called reliable?'],
    text: 'How well a system responds to failures. It’s reliable if it keeps working while infrastructure changes and individual parts fail, and unreliable if it fails easily and people have to step in.',
    sources: ['cncf-reliability'],
    checked,
    carries: [],
  },
  {
    id: 'n-vps-or-cloud-vm',
    about: ['vps', 'virtual private server', 'vm'],
    questions: [
      'what is a VPS?',
      'difference between a VPS and a cloud VM',
      'VPS or cloud server?',
      'is a VPS the same as a VM?',
      'is a VPS cloud?',
    ],
    text: 'Both are virtual machines. As one cloud host drew the line in 2016, a VPS is a fixed machine with the limits of a physical one, while a cloud VM can be resized, scripted, thrown away and billed by use. The author notes that hosts mix up the terms, so look at what can be resized, scripted and billed by the hour.',
    sources: ['vps-and-cloud'],
    checked,
    carries: [],
  },
] as const satisfies readonly Note[];
