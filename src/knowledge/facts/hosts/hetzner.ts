import type { Fact } from '../fact.ts';

const general = {
  title: 'Hetzner: General Purpose cloud servers',
  url: 'https://www.hetzner.com/cloud/general-purpose/',
};
const lowCost = {
  title: 'Hetzner: Cost-Optimized cloud servers',
  url: 'https://www.hetzner.com/cloud/cost-optimized/',
};
const regular = {
  title: 'Hetzner: Regular Performance cloud servers',
  url: 'https://www.hetzner.com/cloud/regular-performance/',
};
const adjustment = {
  title: 'Hetzner documentation: price adjustment',
  url: 'https://docs.hetzner.com/general/infrastructure-and-availability/price-adjustment/',
};
const incident = {
  title: 'Hetzner status: limited availability of cloud instances',
  url: 'https://status.hetzner.com/incident/0a75c7ae-3377-41dc-aabe-601063724d24',
};
const billing = { title: 'Hetzner documentation: billing FAQ', url: 'https://docs.hetzner.com/cloud/billing/faq/' };
const volumes = { title: 'Hetzner documentation: volumes', url: 'https://docs.hetzner.com/cloud/volumes/overview/' };

/** What Hetzner’s cloud servers hold and cost. */
export const hetzner = [
  {
    id: 'F-HTZ-01',
    provider: 'hetzner',
    statement: 'The largest Hetzner cloud server, CCX63, has {F-HTZ-01} of memory',
    value: 196_608,
    unit: 'MB',
    asOf: '2026-09-29',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [general],
  },
  {
    id: 'F-HTZ-02',
    provider: 'hetzner',
    statement: 'The largest Hetzner cloud server, CCX63, has {F-HTZ-02}',
    value: 48,
    unit: 'vCPU',
    asOf: '2026-09-29',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [general],
  },
  {
    id: 'F-HTZ-03',
    provider: 'hetzner',
    statement:
      'Since 2026-06-15 new Hetzner servers cost {F-HTZ-03} (CX23, 2 vCPU, 4 GB), €5.99 (CAX11, Arm), €19.49 (CPX22) and €42.99 (CCX13, dedicated) a month, without VAT and IPv4',
    value: 5.49,
    unit: 'EUR/month',
    asOf: '2026-07-08',
    status: 'provider',
    note: 'older prices are 27 to 63% lower; source: the page, as quoted in a public note on that date',
    sources: [adjustment],
  },
  {
    id: 'F-HTZ-04',
    provider: 'hetzner',
    statement:
      'With an IPv4 address Hetzner bills {hetzner/cx23-month} for a CX23, {hetzner/cx33-month} for a CX33 (4 vCPU, 8 GB), {hetzner/cx43-month} for a CX43 and {hetzner/ccx33-month} for a CCX33 a month, without VAT',
    prices: { 'cx23-month': 5.99, 'cx33-month': 8.99, 'cx43-month': 16.49, 'ccx33-month': 138.99 },
    asOf: '2026-09-29',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [lowCost, general],
  },
  {
    id: 'F-HTZ-05',
    provider: 'hetzner',
    statement:
      'Since 2026-06-26 Hetzner restricts new cloud servers for lack of hardware; its low-cost CX and CAX lines are marked as not available',
    value: false,
    asOf: '2026-09-29',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [incident, lowCost],
  },
  {
    id: 'F-HTZ-06',
    provider: 'hetzner',
    statement: 'Hetzner bills a cloud server until it is deleted, even while it’s powered off',
    value: true,
    asOf: '2026-09-29',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [regular, billing],
  },
  {
    id: 'F-HTZ-07',
    provider: 'hetzner',
    statement: 'Hetzner volumes are block storage of their own, which backups of the server leave out',
    value: true,
    asOf: '2026-08-12',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [volumes],
  },
  {
    id: 'F-HTZ-08',
    provider: 'hetzner',
    statement: 'A Hetzner cloud server in the EU includes {#F-HTZ-08} TB of traffic a month',
    value: 20,
    unit: 'TB/month',
    asOf: '2026-09-29',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [lowCost],
  },
  {
    id: 'F-HTZ-09',
    provider: 'hetzner',
    statement:
      'Hetzner has cloud servers in Nuremberg, Falkenstein, Helsinki, Ashburn, Hillsboro and Singapore; the CX and CAX lines are in the EU only',
    value: 6,
    unit: 'regions',
    asOf: '2026-09-29',
    status: 'provider',
    note: 'source: the page, as quoted in a public note on that date',
    sources: [lowCost, regular, general],
  },
] as const satisfies readonly Fact[];
