import type { Claim, OptionId } from './claim.ts';

type General = Omit<Claim, 'checked'>;

/** Claims that hold for everyone and are never scored. */
export const generalClaims: Readonly<
  Record<OptionId, { readonly pros: readonly General[]; readonly cons: readonly General[] }>
> = {
  serverless: {
    pros: [
      {
        id: 's-focus',
        text: 'The provider is responsible for everything underneath the code and you for the code, so your team’s time goes into the product.',
        sources: ['clearscale', 'pros-and-cons', 'overview', 'alibaba-tradeoffs'],
        carries: ['PRO-S-05', 'PRO-S-13', 'TERM-33'],
      },
      {
        id: 's-cheaper',
        text: 'Usually cheaper while use is low or uneven: as long as a processor is busy less than about {F-OWN-02} of the time, computing costs less on AWS Lambda than on Fargate.',
        sources: ['advisor-model', 'F-AWS-08', 'F-AWS-20', 'F-AWS-23', 'cloudflare-learning'],
        carries: ['PRO-S-09', 'PRO-S-23', 'DIS-12'],
      },
      {
        id: 's-no-sizing',
        text: 'You don’t have to plan capacity in advance, and resources are released after use, which helps when load is hard to forecast.',
        sources: ['pros-and-cons', 'overview'],
        carries: ['PRO-S-10', 'PRO-S-21', 'CRIT-37'],
      },
      {
        id: 's-quick-release',
        text: 'A small change is live soon after you upload it, and each function changes on its own, so you work in short cycles.',
        sources: ['clearscale', 'cloudflare-learning', 'alibaba-tradeoffs'],
        carries: ['PRO-S-08', 'PRO-S-30', 'DIS-04'],
      },
      {
        id: 's-companion',
        text: 'It goes well with containers: a function can take over one task of a containerized app.',
        sources: ['pros-and-cons'],
        carries: ['PRO-S-14'],
      },
      {
        id: 's-no-host',
        text: 'The attack surface may be smaller than with containers or VMs; permissions, code and input still need guarding.',
        sources: ['pros-and-cons'],
        carries: ['PRO-S-15', 'DIS-34'],
      },
      {
        id: 's-light',
        text: 'A function doesn’t carry its system dependencies along, so it’s lighter to deploy than a container or a VM (though AWS Lambda takes images up to {F-AWS-07}).',
        sources: ['cloudflare-learning', 'F-AWS-07'],
        carries: ['PRO-S-19', 'DIS-39'],
      },
      {
        id: 's-services',
        text: 'Ready-made services cover common parts: sign-in, push notifications, file storage, databases, image recognition.',
        sources: ['alibaba-tradeoffs'],
        carries: ['PRO-S-27'],
      },
      {
        id: 's-unit-tests',
        text: 'Tests of a single function are easy to run.',
        sources: ['pros-and-cons'],
        carries: ['PRO-S-28'],
      },
      {
        id: 's-languages',
        text: 'A wide range of languages is supported, such as C#, Java, JavaScript (Node.js) and Python.',
        sources: ['overview', 'alibaba-tradeoffs'],
        carries: ['PRO-S-29', 'DIS-22'],
      },
    ],
    cons: [
      {
        id: 's-no-standards',
        text: 'There are no shared standards to build on, design is harder, and you rely more on the provider to fix what breaks underneath your code.',
        sources: ['overview', 'pros-and-cons'],
        carries: ['CON-S-05', 'CON-S-19'],
      },
      {
        id: 's-public-cloud',
        text: 'It lives almost only in public clouds; on your own machines, Knative (on Kubernetes) or OpenFaaS (on Kubernetes or one VM) can run functions.',
        sources: ['pros-and-cons', 'F-HIS-03', 'knative-overview', 'openfaas-docs'],
        carries: ['CON-S-08', 'DIS-20'],
      },
      {
        id: 's-few-languages',
        text: 'Not every language and library will do: check what the platform supports, and whether it takes an image (AWS Lambda does, Azure Flex Consumption only in preview).',
        sources: ['pros-and-cons', 'alibaba-tradeoffs', 'F-AWS-07', 'azure-flex-containers'],
        carries: ['CON-S-09', 'DIS-22'],
      },
      {
        id: 's-permissions',
        text: 'You have to keep permissions tight (AWS recommends one role per function), and untrusted input in event data is a common security concern.',
        sources: ['pros-and-cons', 'aws-toolkit-production'],
        carries: ['CON-S-15'],
      },
      {
        id: 's-no-sharing',
        text: 'Each instance of an ordinary AWS Lambda function handles one request at a time, so requests that mostly wait can cost more than in a container that many of them share.',
        sources: ['alibaba-tradeoffs', 'aws-toolkit-lambda', 'aws-managed-instances'],
        carries: ['CON-S-16', 'CON-S-17', 'DIS-13'],
      },
      {
        id: 's-new-habits',
        text: 'It’s meant for parts that run when something happens rather than for an always-on service, and it takes different habits: small single-purpose parts, with state kept outside.',
        sources: ['overview', 'alibaba-tradeoffs'],
        carries: ['CON-S-20', 'DIS-27'],
      },
    ],
  },
  containers: {
    pros: [
      {
        id: 'c-light',
        text: 'Containers share the host’s operating system instead of carrying one each, so they use fewer resources than VMs, and they don’t have to start their own system.',
        sources: ['cloudflare-learning', 'cncf-container', 'overview'],
        carries: ['PRO-C-09', 'PRO-C-23'],
      },
      {
        id: 'c-automation',
        text: 'Starting, stopping and configuring them has a standard interface, and an orchestrator can run containers at large scale.',
        sources: ['overview', 'pros-and-cons', 'alibaba-tradeoffs'],
        carries: ['PRO-C-10', 'PRO-C-21'],
      },
      {
        id: 'c-linked',
        text: 'You can link several containers so they work like one machine, such as a web server, an application and a database.',
        sources: ['pros-and-cons', 'alibaba-tradeoffs'],
        carries: ['PRO-C-20', 'DIS-15'],
      },
      {
        id: 'c-quick-release',
        text: 'Once set up, containers are quick to deploy and run the same wherever the kernel is compatible; a new Fargate task starts in {#F-AWS-33/shortest} to {F-AWS-33/longest} or longer.',
        sources: ['clearscale', 'cloudflare-learning', 'pros-and-cons', 'F-AWS-33', 'fargate-start'],
        carries: ['PRO-C-25', 'PRO-C-33'],
      },
      {
        id: 'c-isolated',
        text: 'Each app has its own environment, isolated from the others on the host.',
        sources: ['clearscale', 'overview', 'cloudflare-learning'],
        carries: ['PRO-C-26'],
      },
      {
        id: 'c-free-tools',
        text: 'The engine and the orchestrator are free to start with: Kubernetes is open source, and so is Docker’s engine (Docker Desktop needs a paid plan in larger companies).',
        sources: ['docker-engine-license', 'docker-desktop-license', 'clearscale', 'pros-and-cons'],
        carries: ['PRO-C-27', 'CLAIM-08', 'DIS-25'],
      },
      {
        id: 'c-shared-tools',
        text: 'Shared frameworks and standards can make design, development and operation simpler, and let you orchestrate across different vendors’ clouds.',
        sources: ['overview'],
        carries: ['PRO-C-28'],
      },
      {
        id: 'c-roomy',
        text: 'Long run times are usually no problem (a request to Cloud Run ends after {F-GCP-02}), and there’s room to grow: a Fargate task has up to {F-AWS-30} and {F-AWS-40}.',
        sources: ['overview', 'F-GCP-02', 'F-AWS-30', 'F-AWS-40'],
        carries: ['PRO-C-29'],
      },
      {
        id: 'c-debugging',
        text: 'Full control of the environment helps you test, find bugs and set policies.',
        sources: ['pros-and-cons', 'clearscale'],
        carries: ['PRO-C-30'],
      },
      {
        id: 'c-layers',
        text: 'Images are built in layers, kept in a registry and never changed, so every container from one image is the same.',
        sources: ['overview', 'alibaba-tradeoffs'],
        carries: ['PRO-C-32'],
      },
    ],
    cons: [
      {
        id: 'c-limits-to-set',
        text: 'You set the bounds: Kubernetes scales by itself, but between the minimum and maximum and toward the target you give it. Choose them with care.',
        sources: ['clearscale', 'overview', 'cloudflare-learning', 'F-HIS-04'],
        carries: ['CON-C-03', 'CON-C-21', 'DIS-01'],
      },
      {
        id: 'c-rebuild',
        text: 'A lasting change to settings or code goes into a new container, not into the running one.',
        sources: ['pros-and-cons', 'cncf-immutable'],
        carries: ['CON-C-07', 'DIS-38'],
      },
      {
        id: 'c-settings',
        text: 'System settings and libraries are yours to choose, set up and update, which takes longer than with a function.',
        sources: ['clearscale', 'cloudflare-learning'],
        carries: ['CON-C-13', 'CON-C-14', 'DIS-43'],
      },
      {
        id: 'c-not-zero',
        text: 'Scaling to zero isn’t a given: Cloud Run, Azure Container Apps and Cloudflare Containers do it; on ECS, you have to set the minimum to zero, and CPU load alone can’t start it again.',
        sources: ['F-GCP-01', 'F-AZ-04', 'F-AZ-27', 'F-CF-06', 'aws-toolkit-ecs-scaling'],
        carries: ['CON-C-15', 'DIS-02'],
      },
      {
        id: 'c-watching',
        text: 'Many instances are hard to watch, and the database behind them limits how far they grow.',
        sources: ['overview'],
        carries: ['CON-C-17'],
      },
      {
        id: 'c-spare',
        text: 'You pay for capacity you set but don’t use on services that bill by size, such as Fargate.',
        sources: ['alibaba-tradeoffs', 'F-AWS-23'],
        carries: ['CON-C-18', 'DIS-13'],
      },
      {
        id: 'c-upfront',
        text: 'Your own infrastructure means upfront costs; on Fargate, you pay by the second for the size you set.',
        sources: ['alibaba-tradeoffs', 'F-AWS-23'],
        carries: ['CON-C-19', 'DIS-14'],
      },
      {
        id: 'c-kernel',
        text: 'An image runs only where the kernel is compatible: Linux images on Linux, Windows images on a matching Windows.',
        sources: ['pros-and-cons', 'F-AWS-28', 'kubernetes-windows'],
        carries: ['CON-C-20'],
      },
    ],
  },
  // The scored claims about VMs carry everything that the articles say of them.
  vms: { pros: [], cons: [] },
};
