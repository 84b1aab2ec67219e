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
        text: 'The provider answers for what is below the code and you for the code, so the team’s time goes into the product.',
        sources: ['clearscale', 'pros-and-cons', 'overview', 'alibaba-tradeoffs'],
        carries: ['PRO-S-05', 'PRO-S-13', 'TERM-33'],
      },
      {
        id: 's-cheaper',
        text: 'Usually cheaper while use is low or uneven: up to a processor that is busy about {F-OWN-02} of the time, AWS Lambda costs less to compute on than Fargate.',
        sources: ['advisor-model', 'F-AWS-20', 'F-AWS-23', 'cloudflare-learning'],
        carries: ['PRO-S-09', 'PRO-S-23', 'DIS-12'],
      },
      {
        id: 's-no-sizing',
        text: 'Nothing is sized in advance and resources are released after use, which helps when load is hard to forecast.',
        sources: ['overview', 'alibaba-tradeoffs'],
        carries: ['PRO-S-10', 'PRO-S-21', 'CRIT-37'],
      },
      {
        id: 's-quick-release',
        text: 'A small change is live soon after its upload, and each function is changed alone, so work goes in short cycles.',
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
        text: 'You have no host to attack; permissions, code and input still have to be guarded.',
        sources: ['pros-and-cons'],
        carries: ['PRO-S-15', 'DIS-34'],
      },
      {
        id: 's-light',
        text: 'A function is mostly just code, the lightest thing to deploy (though AWS Lambda takes images up to {F-AWS-07}).',
        sources: ['cloudflare-learning', 'F-AWS-07'],
        carries: ['PRO-S-19', 'DIS-39'],
      },
      {
        id: 's-services',
        text: 'Ready-made services plug in as events and calls: sign-in, push, SMS, storage, image recognition.',
        sources: ['alibaba-tradeoffs'],
        carries: ['PRO-S-27'],
      },
      {
        id: 's-unit-tests',
        text: 'A handler takes an event and returns a result, so tests of one function are short.',
        sources: ['pros-and-cons'],
        carries: ['PRO-S-28'],
      },
      {
        id: 's-languages',
        text: 'The usual languages are built in, such as C#, Java, JavaScript and Python.',
        sources: ['overview', 'alibaba-tradeoffs'],
        carries: ['PRO-S-29', 'DIS-22'],
      },
    ],
    cons: [
      {
        id: 's-no-standards',
        text: 'There are few shared standards and designs, so each platform is learned from scratch and help comes mainly from its vendor.',
        sources: ['overview', 'pros-and-cons'],
        carries: ['CON-S-05', 'CON-S-19'],
      },
      {
        id: 's-public-cloud',
        text: 'It lives mostly in public clouds; running functions on your own machines takes Knative or OpenFaaS and a cluster.',
        sources: ['pros-and-cons', 'F-HIS-03', 'knative-overview', 'openfaas-docs'],
        carries: ['CON-S-08', 'DIS-20'],
      },
      {
        id: 's-few-languages',
        text: 'Languages, versions and libraries are those of the platform, unless it takes an image (AWS Lambda does, Azure Flex Consumption does not).',
        sources: ['pros-and-cons', 'alibaba-tradeoffs', 'F-AWS-07', 'F-AZ-01'],
        carries: ['CON-S-09', 'DIS-22'],
      },
      {
        id: 's-permissions',
        text: 'Many functions mean many permissions, and event data that is used unchecked is a common way in.',
        sources: ['pros-and-cons'],
        carries: ['CON-S-15'],
      },
      {
        id: 's-no-sharing',
        text: 'On AWS Lambda each instance handles one request at a time, so requests that mostly wait cost more than where many share a container.',
        sources: ['alibaba-tradeoffs', 'advisor-model', 'F-AWS-13'],
        carries: ['CON-S-16', 'CON-S-17', 'DIS-13'],
      },
      {
        id: 's-new-habits',
        text: 'It does not suit services that are always on, and it asks for other habits: small parts, events, and pipelines and monitoring to match.',
        sources: ['overview', 'alibaba-tradeoffs'],
        carries: ['CON-S-20', 'DIS-27'],
      },
    ],
  },
  containers: {
    pros: [
      {
        id: 'c-light',
        text: 'Containers share a host and carry no operating system of their own, so they start faster and use less than VMs.',
        sources: ['pros-and-cons', 'overview', 'cloudflare-learning', 'alibaba-tradeoffs'],
        carries: ['PRO-C-09', 'PRO-C-23'],
      },
      {
        id: 'c-automation',
        text: 'Starting, stopping and settings work the same for every image, so an orchestrator can run very many of them.',
        sources: ['overview', 'pros-and-cons', 'alibaba-tradeoffs'],
        carries: ['PRO-C-10', 'PRO-C-21'],
      },
      {
        id: 'c-linked',
        text: 'Several containers can be joined and work like one machine, such as web server, application and database.',
        sources: ['pros-and-cons', 'alibaba-tradeoffs'],
        carries: ['PRO-C-20', 'DIS-15'],
      },
      {
        id: 'c-quick-release',
        text: 'Once set up, releases are quick and alike each time; a new Fargate task starts in {#F-AWS-33/shortest} to {F-AWS-33/longest}.',
        sources: ['clearscale', 'cloudflare-learning', 'alibaba-tradeoffs', 'F-AWS-33'],
        carries: ['PRO-C-25', 'PRO-C-33'],
      },
      {
        id: 'c-isolated',
        text: 'Each app has an environment of its own and does not get in the way of others on the host.',
        sources: ['clearscale', 'overview', 'cloudflare-learning'],
        carries: ['PRO-C-26'],
      },
      {
        id: 'c-free-tools',
        text: 'The engine and the orchestrator are free to start with: Kubernetes is open source, and so is Docker’s engine (Docker Desktop needs a paid plan in larger companies).',
        sources: ['pros-and-cons', 'docker-engine-license', 'docker-desktop-license', 'clearscale'],
        carries: ['PRO-C-27', 'CLAIM-08', 'DIS-25'],
      },
      {
        id: 'c-shared-tools',
        text: 'Shared standards and tools make design and daily work similar from one team or cloud to the next.',
        sources: ['overview'],
        carries: ['PRO-C-28'],
      },
      {
        id: 'c-roomy',
        text: 'There is no limit on run time and room to grow: a Fargate task has up to {F-AWS-30} and {F-AWS-40}, other machines more.',
        sources: ['overview', 'F-AWS-30', 'F-AWS-31'],
        carries: ['PRO-C-29'],
      },
      {
        id: 'c-debugging',
        text: 'Control of the whole environment makes it easier to set policies, repeat a fault and look inside.',
        sources: ['pros-and-cons'],
        carries: ['PRO-C-30'],
      },
      {
        id: 'c-layers',
        text: 'Images are built in layers and kept in a registry, so parts are reused and any earlier version can be run again.',
        sources: ['overview', 'alibaba-tradeoffs'],
        carries: ['PRO-C-32'],
      },
    ],
    cons: [
      {
        id: 'c-limits-to-set',
        text: 'Scaling is automatic only within the minimum, maximum and targets that you choose, and a wrong guess costs money or speed.',
        sources: ['clearscale', 'overview', 'cloudflare-learning', 'F-HIS-04'],
        carries: ['CON-C-03', 'CON-C-21', 'DIS-01'],
      },
      {
        id: 'c-rebuild',
        text: 'A lasting change of settings or code goes into a new container, not into the running one.',
        sources: ['pros-and-cons'],
        carries: ['CON-C-07', 'DIS-38'],
      },
      {
        id: 'c-settings',
        text: 'System settings, libraries and their updates are chosen and kept by you, which costs time even on a managed service.',
        sources: ['clearscale', 'pros-and-cons', 'alibaba-tradeoffs', 'F-AWS-27'],
        carries: ['CON-C-13', 'CON-C-14', 'DIS-43'],
      },
      {
        id: 'c-not-zero',
        text: 'Scaling to zero is not a given: Cloud Run, Azure Container Apps and Cloudflare Containers do it, ECS on Fargate does not by default.',
        sources: ['overview', 'F-GCP-01', 'F-AZ-04', 'F-CF-06', 'aws-toolkit-ecs-scaling'],
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
        text: 'Capacity that is reserved but not used is paid for on services that bill by size, such as Fargate.',
        sources: ['overview', 'alibaba-tradeoffs', 'F-AWS-23'],
        carries: ['CON-C-18', 'DIS-13'],
      },
      {
        id: 'c-upfront',
        text: 'A cluster of your own costs before it earns; Fargate and Cloud Run need no payment in advance.',
        sources: ['alibaba-tradeoffs', 'F-AWS-23', 'F-GCP-06'],
        carries: ['CON-C-19', 'DIS-14'],
      },
      {
        id: 'c-kernel',
        text: 'An image runs only where the kernel fits: Linux images on Linux, Windows images on a matching Windows.',
        sources: ['pros-and-cons', 'F-AWS-28'],
        carries: ['CON-C-20'],
      },
    ],
  },
  // The scored claims about VMs carry everything that the articles say of them.
  vms: { pros: [], cons: [] },
};
