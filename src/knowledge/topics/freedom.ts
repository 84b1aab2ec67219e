import type { Topic, TopicId } from '../entry.ts';

const checked = '2026-11-29';

/** What you may decide, where you may go and what you have to guard. */
export const freedom = {
  'lock-in': {
    id: 'lock-in',
    name: 'Vendor lock-in',
    summary:
      'Functions can tie you to a provider more than containers do. With containers, look at the services around the image too.',
    lines: [
      {
        text: 'Functions: event models, APIs and services are the provider’s own, so a move can mean changes to the code.',
        sources: ['alibaba-tradeoffs', 'pros-and-cons'],
      },
      {
        text: 'Keeping it low: separate the logic from the handler, and use an image where the platform takes one (AWS Lambda up to {F-AWS-07}).',
        sources: ['F-AWS-07'],
      },
      {
        text: 'Ways out: Knative and OpenFaaS run functions on your own cluster, and Azure Functions run on Kubernetes with KEDA, with best-effort community support.',
        sources: ['F-HIS-03', 'knative-overview', 'openfaas-docs', 'F-AZ-07', 'azure-functions-kubernetes'],
      },
      {
        text: 'Containers: images follow shared, open standards and run wherever there’s a compatible runtime. Check permissions, queues, databases and cluster add-ons one by one.',
        sources: ['alibaba-tradeoffs', 'overview'],
      },
      {
        text: 'VMs: an Amazon machine image starts EC2 instances and can be copied to other AWS regions. For another provider, plan new images, scripts and networks.',
        sources: ['aws-ami'],
      },
      {
        text: 'Contracts tie you in too: AWS Savings Plans take off up to {F-AWS-25/ec2} on EC2, {F-AWS-25/fargate} on Fargate and {F-AWS-25} on Lambda, for a commitment of one or three years.',
        sources: ['F-AWS-25', 'aws-savings-plans', 'F-AWS-51'],
      },
    ],
    related: ['portability', 'control', 'cost'],
    sources: ['alibaba-tradeoffs', 'pros-and-cons'],
    checked,
    carries: ['CRIT-18', 'TERM-27', 'CON-S-02', 'CON-S-05', 'CON-S-07', 'PRO-C-06', 'DIS-23'],
  },
  portability: {
    id: 'portability',
    name: 'Portability',
    summary:
      'A container image runs on systems with a compatible kernel; functions run almost only on public clouds, and a move may change their code. For VMs, plan the move of whole machine images.',
    lines: [
      {
        text: 'Containers: they run on your own machine, on VMs, on cloud platforms and on edge devices.',
        sources: ['pros-and-cons', 'alibaba-tradeoffs'],
      },
      {
        text: 'The condition is a compatible kernel: Linux containers run easily on other Linux systems, less so on Windows; on Fargate, Windows containers are Server 2019 or 2022.',
        sources: ['pros-and-cons', 'F-AWS-28'],
      },
      {
        text: 'Serverless containers: Cloud Run, Azure Container Apps and Fargate all run Linux images for x86-64, so one image can serve for all three. Check the settings around it.',
        sources: ['F-GCP-24', 'F-AZ-24', 'F-AWS-23'],
      },
      {
        text: 'Functions run almost only on public clouds, and a move may mean changes to the code. Knative and OpenFaaS run them on premises too.',
        sources: ['pros-and-cons', 'knative-overview', 'openfaas-docs'],
      },
      {
        text: 'VMs: a machine image holds the operating system and the software; an Amazon one starts instances on AWS, so plan another for each other provider.',
        sources: ['aws-ami'],
      },
      {
        text: 'Whatever you run on, plan the move of the data and of the services around it separately.',
        sources: ['alibaba-tradeoffs'],
      },
    ],
    related: ['lock-in', 'migration', 'languages'],
    sources: ['pros-and-cons', 'alibaba-tradeoffs'],
    checked,
    carries: ['CRIT-15', 'CRIT-16', 'PRO-C-01', 'CON-S-08', 'CON-C-20', 'DIS-20'],
  },
  control: {
    id: 'control',
    name: 'Control',
    summary:
      'VMs have their own kernel, containers let you choose what is inside but not the kernel, and functions leave you little beyond the code.',
    lines: [
      {
        text: 'VMs: their own kernel, an operating system and software you choose, and machine types with different processors, memory and storage.',
        sources: ['cloudflare-learning', 'F-AWS-51'],
      },
      {
        text: 'Containers: base system, language, libraries and policies are yours; the kernel is the host’s, and on Fargate the host is out of reach.',
        sources: ['clearscale', 'F-AWS-43'],
      },
      {
        text: 'Managed containers set bounds: Fargate stops at {F-AWS-41} and {F-AWS-40} (Linux) and has no GPU. For more, use ECS Managed Instances or ECS on EC2.',
        sources: ['F-AWS-41', 'F-AWS-40', 'F-AWS-44', 'F-AWS-31'],
      },
      {
        text: 'Functions: on AWS Lambda, you set the memory, {#F-AWS-02/least} to {F-AWS-02 in MB}, and processor power follows in proportion (one vCPU at {F-AWS-08}).',
        sources: ['F-AWS-02', 'F-AWS-08'],
      },
      {
        text: 'In between: Lambda Managed Instances give functions up to {F-AWS-63} and {F-AWS-61}, and MicroVMs run your own listening server for up to {F-AWS-18}.',
        sources: ['F-AWS-63', 'F-AWS-61', 'F-AWS-18'],
      },
      {
        text: 'What you control you also maintain, so ask only for what the workload needs.',
        sources: ['cloudflare-learning'],
      },
    ],
    related: ['maintenance', 'security', 'limits'],
    sources: ['overview', 'alibaba-tradeoffs', 'cloudflare-learning'],
    checked,
    carries: ['CRIT-03', 'CRIT-12', 'CON-S-01', 'PRO-C-03', 'PRO-C-04', 'PRO-V-01', 'RULE-03'],
  },
  security: {
    id: 'security',
    name: 'Security',
    summary:
      'We wouldn’t call any of them safer as a whole: functions may have a smaller attack surface, containers share a kernel, and VMs have their own.',
    lines: [
      {
        text: 'Functions: they may have a smaller attack surface than containers or VMs; key concerns include access rights, coding practices and untrusted event data.',
        sources: ['pros-and-cons'],
      },
      {
        text: 'Functions: other customers may be on the same server, so you depend on the provider’s isolation: Firecracker microVMs on standard Lambda, V8 isolates on Cloudflare.',
        sources: ['pros-and-cons', 'aws-managed-instances', 'F-CF-01'],
      },
      {
        text: 'Containers: they usually share the host’s kernel, and a weakness in a container or in its host can expose the other. Secure both strictly.',
        sources: ['pros-and-cons', 'cloudflare-learning'],
      },
      {
        text: 'Fargate: tasks don’t share a kernel, and AWS patches the platform. Scan and rebuild the images yourself.',
        sources: ['F-AWS-27'],
      },
      {
        text: 'VMs: each is isolated from the rest of its host and has its own kernel; the operating system inside is yours to update and patch.',
        sources: ['cloudflare-learning', 'aws-guest-system'],
      },
      {
        text: 'Everywhere: grant least-privilege permissions, keep secrets in a secret store, scan dependencies and check all input.',
        sources: ['owasp-serverless-cheat-sheet'],
      },
    ],
    related: ['maintenance', 'control', 'networking'],
    sources: ['pros-and-cons', 'cloudflare-learning'],
    checked,
    carries: [
      'CRIT-14',
      'CRIT-34',
      'TERM-34',
      'TERM-35',
      'TERM-36',
      'TERM-51',
      'CON-S-03',
      'CON-S-15',
      'CON-C-04',
      'DIS-07',
      'DIS-33',
      'DIS-34',
    ],
  },
} as const satisfies Partial<Record<TopicId, Topic>>;
