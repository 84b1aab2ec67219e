import { ec2Guide } from './aws/aws-pages.ts';
import type { Fact } from './fact.ts';

/** What holds wherever it runs. */
export const general = [
  {
    id: 'F-GEN-01',
    provider: 'none',
    statement: 'Containers share the kernel of their host, so that none brings modules or drivers of its own',
    value: false,
    asOf: '2026',
    status: 'third-party',
    sources: [
      {
        title: 'Cloudflare Learning: serverless computing vs. containers',
        url: 'https://www.cloudflare.com/learning/serverless/serverless-vs-containers/',
      },
    ],
  },
  {
    id: 'F-GEN-02',
    provider: 'none',
    statement:
      'A network volume (EBS) keeps its data when the machine stops; a disk inside the host (an EC2 instance store, the temporary disk of an Azure VM) does not',
    value: true,
    asOf: '2023-05-11 / 2025-03-27',
    status: 'provider',
    sources: [
      ec2Guide('concepts.md', 'what is Amazon EC2'),
      {
        title: 'Azure documentation: virtual machines in Azure',
        url: 'https://github.com/MicrosoftDocs/azure-compute-docs/blob/main/articles/virtual-machines/overview.md',
      },
    ],
  },
  {
    id: 'F-GEN-03',
    provider: 'none',
    statement: 'A machine of one’s own listens on any TCP or UDP port and runs a process for as long as it is on',
    value: 'unlimited',
    asOf: '2026',
    status: 'inferred',
    sources: [ec2Guide('concepts.md', 'what is Amazon EC2')],
  },
  {
    id: 'F-GEN-04',
    provider: 'none',
    statement:
      'A Kubernetes service of type LoadBalancer passes TCP and UDP on to pods, which run until they are stopped',
    value: 'unlimited',
    asOf: '2026',
    status: 'inferred',
    note: 'long-standing; the page was not opened again',
    sources: [
      {
        title: 'Kubernetes documentation: services',
        url: 'https://kubernetes.io/docs/concepts/services-networking/service/',
      },
    ],
  },
  {
    id: 'F-GEN-05',
    provider: 'none',
    statement: 'A Kubernetes persistent volume has a lifecycle of its own, independent of the pod that uses it',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Kubernetes documentation: persistent volumes',
        url: 'https://github.com/kubernetes/website/blob/main/content/en/docs/concepts/storage/persistent-volumes.md',
      },
    ],
  },
  {
    id: 'F-GEN-06',
    provider: 'none',
    statement:
      'A group of machines made from one image replaces a machine, with the disk it was started with, when it fails or scales in',
    value: false,
    asOf: '2026',
    status: 'inferred',
    note: 'the page says that a new machine from the launch template replaces a failed one; that its disk goes with it follows',
    sources: [
      {
        title: 'AWS documentation: health checks in an Auto Scaling group',
        url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/healthcheck.html',
      },
    ],
  },
  {
    id: 'F-GEN-07',
    provider: 'none',
    statement: 'Machines of one’s own are as large as one buys them, with the GPUs that one puts in',
    value: 'unlimited',
    asOf: '2026',
    status: 'inferred',
    sources: [{ title: 'by definition: their owner decides' }],
  },
  {
    id: 'F-GEN-08',
    provider: 'none',
    statement: 'A platform (PaaS) provides and patches the operating system under your app',
    value: false,
    asOf: '2026',
    status: 'inferred',
    sources: [
      {
        title: 'Google Cloud documentation: App Engine flexible for standard users',
        url: 'https://docs.cloud.google.com/appengine/docs/flexible/flexible-for-standard-users.md.txt',
      },
    ],
  },
  {
    id: 'F-GEN-09',
    provider: 'none',
    statement:
      'Docker Compose runs the containers of an app on one server, which Docker calls the easiest way to deploy one, and starts them again when they stop',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Docker documentation: use Compose in production',
        url: 'https://docs.docker.com/compose/how-tos/production/',
      },
    ],
  },
  {
    id: 'F-GEN-10',
    provider: 'none',
    statement: 'A Docker volume keeps its data on the host after the container that used it is gone',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [{ title: 'Docker documentation: volumes', url: 'https://docs.docker.com/engine/storage/volumes/' }],
  },
  {
    id: 'F-GEN-11',
    provider: 'none',
    statement:
      'A container on a Docker host can accept traffic on any TCP or UDP port you publish, and runs for as long as the host is up',
    value: 'unlimited',
    asOf: '2026',
    status: 'inferred',
    sources: [
      {
        title: 'Docker documentation: port publishing and mapping',
        url: 'https://docs.docker.com/engine/network/port-publishing/',
      },
    ],
  },
] as const satisfies readonly Fact[];
