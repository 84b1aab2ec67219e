import type { Fact } from '../fact.ts';

export const alibaba = [
  {
    id: 'F-ALI-01',
    provider: 'alibaba',
    statement: 'Function Compute: one run takes {F-ALI-01} at most',
    value: 86400,
    unit: 's',
    asOf: '2025-2026',
    status: 'provider',
    sources: [
      {
        title: 'Alibaba Cloud documentation',
        url: 'https://alibabacloud.com/help/en/functioncompute/fc-3-0/product-overview/limits-of-usage',
      },
    ],
  },
  {
    id: 'F-ALI-02',
    provider: 'alibaba',
    statement:
      'Function Compute has up to {F-ALI-02} and 0.05 to {F-ALI-02/vcpu} per instance (1 to 4 GB for each vCPU)',
    value: 32,
    unit: 'GB',
    numbers: { vcpu: { value: 16, unit: 'vCPU' } },
    asOf: '2025',
    status: 'provider',
    sources: [
      {
        title: 'Alibaba Cloud documentation',
        url: 'https://www.alibabacloud.com/help/en/fc/instance-types-and-instance-modes',
      },
    ],
  },
  {
    id: 'F-ALI-03',
    provider: 'alibaba',
    statement:
      'Function Compute payload {F-ALI-03} sync, 128 KB async; image {F-ALI-03/image} CPU / 30 GB GPU; GPU instances offered',
    value: 32,
    unit: 'MB',
    numbers: { image: { value: 10, unit: 'GB' } },
    asOf: '2026-04-01',
    status: 'provider',
    sources: [
      {
        title: 'Alibaba Cloud documentation',
        url: 'https://www.alibabacloud.com/help/en/functioncompute/fc/product-overview/limits-of-usage',
      },
    ],
  },
  {
    id: 'F-ALI-04',
    provider: 'alibaba',
    statement: 'Function Compute runs {F-ALI-04} in a region by default',
    value: 300,
    unit: 'instances',
    asOf: '2026-04-01',
    status: 'provider',
    sources: [
      {
        title: 'Alibaba Cloud documentation',
        url: 'https://www.alibabacloud.com/help/en/functioncompute/fc/product-overview/limits-of-usage',
      },
    ],
  },
  {
    id: 'F-ALI-05',
    provider: 'alibaba',
    statement:
      'Function Compute price: USD 0.000020/CU (tier 1 to 100M; then 0.000017, 0.000014); 1 CU per active vCPU-s, 0 idle vCPU, 0.15 per GB-s, 75 CU per 10,000 invocations, so {alibaba/function-gb-second}/GB-s and {alibaba/function-request*1e6} per million invocations',
    prices: { 'function-vcpu-second': 2e-5, 'function-gb-second': 3e-6, 'function-request': 0.15e-6 },
    asOf: '2024-2026',
    status: 'provider',
    note: '20% discount to Aug 2025 (USD) / Aug 2026 (CNY)',
    sources: [
      {
        title: 'Alibaba Cloud documentation',
        url: 'https://help.aliyun.com/en/functioncompute/fc/product-overview/pay-as-you-go-billing-methods',
      },
    ],
  },
  {
    id: 'F-ALI-06',
    provider: 'alibaba',
    statement: 'ACK Pro cluster fee',
    unit: 'USD/h',
    status: 'unverified',
    sources: [],
  },
] as const satisfies readonly Fact[];
