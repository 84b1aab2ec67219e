import type { Fact } from '../fact.ts';
import { flexContainers, versions } from './azure-pages.ts';

const docs = (path: string, title: string) => ({
  title: `Azure documentation: ${title}`,
  url: `https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/${path}`,
});
const ingress = docs('container-apps/ingress-overview.md', 'ingress in Container Apps');
const instances = (path: string, title: string) => ({
  title: `Azure documentation: ${title}`,
  url: `https://github.com/MicrosoftDocs/azure-compute-docs/blob/main/articles/container-instances/${path}`,
});
const quotas = instances('container-instances-resource-and-quota-limits.md', 'limits of Container Instances');
const plans = {
  title: 'Azure skills: Functions hosting plans',
  url: 'https://raw.githubusercontent.com/microsoft/azure-skills/main/skills/azure-prepare/references/services/functions/hosting-plans.md',
};

/** What Azure's containers, functions and machines hold; prices are elsewhere. */
export const azureCompute = [
  {
    id: 'F-AZ-70',
    provider: 'azure',
    statement:
      'Azure Databricks runs Spark jobs on serverless compute that it provisions and scales, without infrastructure that you configure, or on clusters that you set up',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Microsoft: Azure Databricks compute',
        url: 'https://learn.microsoft.com/azure/databricks/compute/',
      },
    ],
  },
  {
    id: 'F-AZ-20',
    provider: 'azure',
    statement:
      'Container Apps on the Consumption profile: at most {F-AZ-20 in GiB} of memory with {F-AZ-21} per replica',
    value: 8192,
    unit: 'MB',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'dedicated workload profiles are larger; their sizes were not looked up',
    sources: [
      {
        title: 'Azure documentation: Container Apps quotas',
        url: 'https://learn.microsoft.com/azure/container-apps/quotas',
      },
    ],
  },
  {
    id: 'F-AZ-21',
    provider: 'azure',
    statement: 'Container Apps on the Consumption profile: at most {F-AZ-21} per replica',
    value: 4,
    unit: 'vCPU',
    asOf: '2026-10-01',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: Container Apps quotas',
        url: 'https://learn.microsoft.com/azure/container-apps/quotas',
      },
    ],
  },
  {
    id: 'F-AZ-22',
    provider: 'azure',
    statement: 'Container Apps ends an HTTP request after {F-AZ-22 in s}',
    value: 240,
    unit: 's',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'premium ingress, which needs a dedicated profile, allows an idle time of 30 minutes',
    sources: [ingress],
  },
  {
    id: 'F-AZ-23',
    provider: 'azure',
    statement:
      'Container Apps takes in HTTP, WebSocket, gRPC and TCP (external TCP only in your own virtual network); no UDP',
    value: true,
    asOf: '2025-05-02',
    status: 'provider',
    sources: [ingress],
  },
  {
    id: 'F-AZ-24',
    provider: 'azure',
    statement: 'Container Apps runs Linux images only, and no privileged containers',
    value: false,
    asOf: '2026',
    status: 'provider',
    sources: [docs('container-apps/containers.md', 'containers in Container Apps')],
  },
  {
    id: 'F-AZ-25',
    provider: 'azure',
    statement:
      'Container Apps has up to {F-AZ-25} of ephemeral storage per replica; only a mounted Azure Files share outlives it',
    value: 8,
    unit: 'GiB',
    asOf: '2026',
    status: 'provider',
    sources: [docs('container-apps/storage-mounts.md', 'storage mounts in Container Apps')],
  },
  {
    id: 'F-AZ-26',
    provider: 'azure',
    statement:
      'Container Apps has serverless NVIDIA T4 and A100 GPUs that scale to zero and are billed by the second; generally available since March 2025',
    value: true,
    asOf: '2024-11-06 / 2025-04-01',
    status: 'provider',
    note: 'the copy of the page on the two types is of the preview, with a quota to be asked for and few regions',
    sources: [
      docs('container-apps/gpu-serverless-overview.md', 'serverless GPUs in Container Apps (preview)'),
      {
        title: 'Azure Container Apps: March 2025 updates',
        url: 'https://github.com/microsoft/azure-container-apps/issues/1440',
      },
      {
        title: 'Microsoft Learn: Azure Functions on Container Apps',
        url: 'https://learn.microsoft.com/azure/container-apps/functions-overview',
      },
    ],
  },
  {
    id: 'F-AZ-27',
    provider: 'azure',
    statement: 'Container Apps jobs run on demand, on a schedule or for events, and exit when they are finished',
    value: true,
    asOf: '2026-09-16',
    status: 'provider',
    sources: [docs('container-apps/jobs.md', 'Container Apps jobs')],
  },
  {
    id: 'F-AZ-28',
    provider: 'azure',
    statement: 'Functions Premium has {F-AZ-28} of memory at most, and one instance is always kept warm',
    value: 14_336,
    unit: 'MB',
    asOf: '2023-05-23',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: Functions limits',
        url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/functions-limits.md',
      },
    ],
  },
  {
    id: 'F-AZ-29',
    provider: 'azure',
    statement: 'Functions on Consumption have 1.5 GB of memory',
    value: 1536,
    unit: 'MB',
    asOf: '2023-05-23',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: Functions limits',
        url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/functions-limits.md',
      },
    ],
  },
  {
    id: 'F-AZ-30',
    provider: 'azure',
    statement: 'Hosting function apps on Linux in a Consumption plan retires on 2028-09-30',
    value: '2028-09-30',
    unit: 'date',
    asOf: '2026',
    status: 'provider',
    note: 'no new features or language versions meanwhile; a table of 2026-09-16 says “retired” without the date',
    sources: [versions],
  },
  {
    id: 'F-AZ-31',
    provider: 'azure',
    statement:
      'Functions on Flex Consumption and Container Apps are Linux only; Premium and Consumption also offer Windows',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [plans],
  },
  {
    id: 'F-AZ-32',
    provider: 'azure',
    statement:
      'Functions on Flex Consumption run for {F-AZ-32/default} by default, and without a fixed limit when an event starts them and host.json says so',
    value: 'unlimited',
    numbers: { default: { value: 1800, unit: 's' } },
    asOf: '2026',
    status: 'provider',
    note: 'the platform may still recycle an instance',
    sources: [plans],
  },
  {
    id: 'F-AZ-33',
    provider: 'azure',
    statement: 'Functions on Consumption run for {F-AZ-33} at most',
    value: 600,
    unit: 's',
    asOf: '2026',
    status: 'provider',
    sources: [plans],
  },
  {
    id: 'F-AZ-34',
    provider: 'azure',
    statement:
      'Functions on Flex Consumption take code, and a Linux image only in preview; Premium and Dedicated also take a Linux image',
    value: true,
    asOf: '2026-09-16',
    status: 'provider',
    note: 'the preview takes a worker image, not an arbitrary web container',
    sources: [docs('azure-functions/functions-scale.md', 'Functions hosting options'), flexContainers],
  },
  {
    id: 'F-AZ-35',
    provider: 'azure',
    statement: 'Functions on Flex Consumption scale to zero and by function',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [plans],
  },
  {
    id: 'F-AZ-36',
    provider: 'azure',
    statement: 'App Service ends a request on which nothing has been returned for {F-AZ-36}',
    value: 230,
    unit: 's',
    asOf: '2023-12-22',
    status: 'provider',
    sources: [
      {
        title: 'Microsoft Q&A: App Service request timeout',
        url: 'https://learn.microsoft.com/en-us/answers/questions/1465927/soap-api-request-timeout-in-production-environment',
      },
    ],
  },
  {
    id: 'F-AZ-37',
    provider: 'azure',
    statement: 'AKS has Linux and Windows node pools, with GPUs on Linux',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: AKS node pools',
        url: 'https://microsoft.github.io/k8s-on-azure-workshop/module-2/1_aks_overview/7_node_pools/index.html',
      },
      { title: 'Azure documentation: GPUs on AKS', url: 'https://learn.microsoft.com/azure/aks/use-nvidia-gpu' },
    ],
  },
  {
    id: 'F-AZ-38',
    provider: 'azure',
    statement: 'On AKS, Azure disks and file shares outlive the pods that use them',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: Azure Disk CSI driver',
        url: 'https://learn.microsoft.com/azure/aks/azure-disk-csi',
      },
    ],
  },
  {
    id: 'F-AZ-39',
    provider: 'azure',
    statement: 'Azure VMs of the M-series hold up to {F-AZ-39} with {F-AZ-41}',
    value: 11_673_600,
    unit: 'MB',
    asOf: '2026',
    status: 'third-party',
    sources: [
      {
        title: 'Aspire API reference: Azure VM sizes, Standard_M832s_12_v3',
        url: 'https://aspire.dev/reference/api/csharp/aspire.hosting.azure.kubernetes/standardmshighmemoryv3/',
      },
    ],
  },
  {
    id: 'F-AZ-40',
    provider: 'azure',
    statement:
      'Azure VMs run Linux or Windows, which you choose, configure and patch yourself, with the software that you install',
    value: true,
    asOf: '2025-03-27',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: virtual machines in Azure',
        url: 'https://github.com/MicrosoftDocs/azure-compute-docs/blob/main/articles/virtual-machines/overview.md',
      },
    ],
  },
  {
    id: 'F-AZ-41',
    provider: 'azure',
    statement: 'Azure VMs have up to {F-AZ-41}',
    value: 832,
    unit: 'vCPU',
    asOf: '2026',
    status: 'third-party',
    sources: [
      {
        title: 'Aspire API reference: Azure VM sizes, Standard_M832s_12_v3',
        url: 'https://aspire.dev/reference/api/csharp/aspire.hosting.azure.kubernetes/standardmshighmemoryv3/',
      },
    ],
  },
  {
    id: 'F-AZ-42',
    provider: 'azure',
    statement: 'Azure Database for PostgreSQL is fully managed: patched, backed up, and failed over across zones',
    value: true,
    asOf: '2024-04-27',
    status: 'provider',
    sources: [docs('postgresql/flexible-server/overview.md', 'Azure Database for PostgreSQL')],
  },
  {
    id: 'F-AZ-43',
    provider: 'azure',
    statement: 'Static Web Apps builds and serves a website from a repository, without a server',
    value: true,
    asOf: '2024-06-24',
    status: 'provider',
    sources: [docs('static-web-apps/overview.md', 'Static Web Apps')],
  },
  {
    id: 'F-AZ-44',
    provider: 'azure',
    statement: 'A Container Apps job runs for as long as the timeout that you set; the page doesn’t state a maximum',
    value: 'unlimited',
    asOf: '2023-04-12',
    status: 'inferred',
    sources: [docs('container-apps/jobs.md', 'Container Apps jobs')],
  },
  {
    id: 'F-AZ-45',
    provider: 'azure',
    statement: 'A container app is a service that runs continuously, also while it processes the messages of a queue',
    value: 'unlimited',
    asOf: '2026-09-16',
    status: 'provider',
    sources: [docs('container-apps/jobs.md', 'Container Apps jobs')],
  },
  {
    id: 'F-AZ-46',
    provider: 'azure',
    statement: 'An image on the Consumption profile of Container Apps has {F-AZ-46} at most',
    value: 8,
    unit: 'GB',
    asOf: '2026-10-01',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: containers in Container Apps',
        url: 'https://learn.microsoft.com/azure/container-apps/containers',
      },
    ],
  },
  {
    id: 'F-AZ-47',
    provider: 'azure',
    statement: 'An Azure Dedicated Host is a physical server on which no other customer’s VMs are placed',
    value: true,
    asOf: '2023-01-25',
    status: 'provider',
    note: 'automatic placement takes no M-series VMs',
    sources: [
      {
        title: 'Azure documentation: Dedicated Hosts',
        url: 'https://github.com/MicrosoftDocs/azure-compute-docs/blob/main/articles/virtual-machines/dedicated-hosts.md',
      },
    ],
  },
  {
    id: 'F-AZ-48',
    provider: 'azure',
    statement:
      'Container Apps sells processors with 2 GiB each, in steps of a quarter: 0.25 vCPU with 0.5 GiB, 1 vCPU with 2 GiB, at most 4 vCPU with 8 GiB',
    value: 2,
    unit: 'GiB/vCPU',
    asOf: '2026-10-01',
    status: 'provider',
    note: 'the copy that was read ends at 2 vCPU with 4 GiB; 4 with 8 is from the quotas page',
    sources: [docs('container-apps/containers.md', 'containers in Container Apps')],
  },
  {
    id: 'F-AZ-61',
    provider: 'azure',
    statement:
      'AKS on the Standard or Premium tier promises 99.95% for the API server with availability zones and 99.9% without; the Free tier promises nothing',
    value: 99.95,
    unit: '%',
    asOf: '2026-07-06',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: AKS pricing tiers',
        url: 'https://raw.githubusercontent.com/MicrosoftDocs/azure-aks-docs/main/articles/aks/free-standard-pricing-tiers.md',
      },
    ],
  },
  {
    id: 'F-AZ-62',
    provider: 'azure',
    statement: 'A revision of a container app has 1,000 replicas at most with the CLI, 300 in the portal',
    value: 1000,
    unit: 'replicas',
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: Container Apps quotas',
        url: 'https://docs.azure.cn/en-us/container-apps/quotas',
      },
    ],
  },
  {
    id: 'F-AZ-71',
    provider: 'azure',
    statement: 'A container group of Azure Container Instances has {F-AZ-71} at most',
    value: 31,
    unit: 'vCPU',
    asOf: '2025-11-17',
    status: 'provider',
    note: 'more than 4 vCPU may need a raised quota; the questions page of the same day says 32',
    sources: [quotas, instances('big-containers.md', 'big containers on Container Instances')],
  },
  {
    id: 'F-AZ-72',
    provider: 'azure',
    statement: 'A container group of Azure Container Instances has {F-AZ-72} of memory at most',
    value: 245_760,
    unit: 'MB',
    asOf: '2025-11-17',
    status: 'provider',
    note: 'more than 16 GB may need a raised quota; the questions page of the same day says 256 GB',
    sources: [quotas, instances('big-containers.md', 'big containers on Container Instances')],
  },
  {
    id: 'F-AZ-73',
    provider: 'azure',
    statement:
      'A container group of Azure Container Instances has {F-AZ-73} of storage; what has to outlast it goes to a mounted Azure Files share, with Linux only',
    value: 50,
    unit: 'GB',
    asOf: '2025-11-17',
    status: 'provider',
    sources: [quotas, instances('container-instances-overview.md', 'overview of Container Instances')],
  },
  {
    id: 'F-AZ-74',
    provider: 'azure',
    statement: 'Azure Container Instances has had no GPUs since 2025-07-14, when their preview was retired',
    value: true,
    asOf: '2025-11-17',
    status: 'provider',
    sources: [quotas, instances('container-instances-gpu.md', 'GPUs of Container Instances')],
  },
  {
    id: 'F-AZ-75',
    provider: 'azure',
    statement: 'An image for Azure Container Instances has {F-AZ-75} at most, and is for x64',
    value: 15,
    unit: 'GB',
    asOf: '2025-11-17',
    status: 'provider',
    note: 'a larger one may start where there is room, without a promise',
    sources: [instances('container-instances-faq.yml', 'questions on Container Instances')],
  },
  {
    id: 'F-AZ-76',
    provider: 'azure',
    statement:
      'Azure Container Instances runs Linux and Windows images; groups of several containers and volumes are for Linux only',
    value: true,
    asOf: '2025-11-17',
    status: 'provider',
    sources: [instances('container-instances-overview.md', 'overview of Container Instances')],
  },
  {
    id: 'F-AZ-77',
    provider: 'azure',
    statement:
      'Azure Container Instances runs no privileged containers and gives no access to the host or its container runtime',
    value: false,
    asOf: '2026-07-25',
    status: 'provider',
    sources: [instances('container-instances-troubleshooting.md', 'troubleshooting of Container Instances')],
  },
  {
    id: 'F-AZ-78',
    provider: 'azure',
    statement:
      'Azure Container Instances opens TCP and UDP ports on an address of the container group, public or private, {F-AZ-78} at most; it has no port mapping',
    value: 5,
    unit: 'ports',
    asOf: '2026-07-25',
    status: 'provider',
    note: 'the number is of 2025-11-17; the address may change with a restart',
    sources: [
      instances('container-instances-reference-yaml.md', 'YAML reference of Container Instances'),
      quotas,
      instances('container-instances-troubleshooting.md', 'troubleshooting of Container Instances'),
    ],
  },
  {
    id: 'F-AZ-79',
    provider: 'azure',
    statement:
      'A task on Azure Container Instances ends with its process where the restart policy says so, and is billed by the second until then',
    value: true,
    asOf: '2026-07-25',
    status: 'provider',
    note: 'after a failure the platform may start it again, even where the policy is never to',
    sources: [instances('container-instances-restart-policy.md', 'restart policies of Container Instances')],
  },
  {
    id: 'F-AZ-80',
    provider: 'azure',
    statement:
      'Azure Container Instances does not scale by itself: for more you create more container groups, and each is billed until all of its containers have stopped',
    value: false,
    asOf: '2025-11-17',
    status: 'provider',
    note: 'NGroups can keep up a number of groups that you set',
    sources: [instances('container-instances-faq.yml', 'questions on Container Instances')],
  },
] as const satisfies readonly Fact[];
