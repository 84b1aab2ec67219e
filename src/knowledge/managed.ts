import type { Claim, When } from './claim.ts';
import type { FlavourId } from './flavours.ts';
import type { Service } from './products/product.ts';
import { stating } from './references.ts';

/** What a workload’s expert advice calls the service, and what that is. */
export const managedServices: Readonly<Record<string, { readonly service: Service; readonly flavour: FlavourId }>> = {
  'managed database': { service: 'relational-database', flavour: 'managed database' },
  'static hosting': { service: 'static-site', flavour: 'static hosting' },
  'managed training': { service: 'training', flavour: 'managed training/inference' },
  'SFTP service': { service: 'file-transfer', flavour: 'managed service' },
  'file service': { service: 'file-transfer', flavour: 'managed service' },
  'object storage': { service: 'object-storage', flavour: 'managed service' },
  'managed cache': { service: 'cache', flavour: 'managed service' },
  'message broker': { service: 'queue', flavour: 'managed service' },
  'managed Kafka': { service: 'event-stream', flavour: 'managed service' },
  'managed Airflow': { service: 'workflow', flavour: 'managed service' },
  'SMTP service': { service: 'mail', flavour: 'managed service' },
};
/** Advice that names no kind of service. */
export const otherService = { service: 'other', flavour: 'managed service' } as const;

/** Cases in which one has to run it oneself. */
export const runItYourself: readonly When[] = [
  { hosting: ['on_prem', 'edge_device'] },
  { residency: ['own_premises', 'no_us_provider'] },
  { control: ['kernel', 'own_linux'] },
  { isolation: ['own_os_agents', 'dedicated_host'] },
  { priority: ['max_control'] },
];

const checked = '2026-11-28';

/** What speaks for and against letting the provider run it, whatever it is. */
export const managed: { readonly name: string; readonly pros: readonly Claim[]; readonly cons: readonly Claim[] } =
  stating({
    name: 'A managed service',
    pros: [
      {
        id: 'm-patched',
        text: 'The provider patches it and backs it up, and fails it over where you switch that on.',
        sources: ['F-AZ-42', 'F-AWS-57'],
        checked,
      },
      {
        id: 'm-no-compute',
        text: 'It isn’t your code, so running it on functions, containers or machines would only add work.',
        sources: ['F-AWS-57', 'F-GCP-34'],
        checked,
      },
      {
        id: 'm-disk',
        text: 'Its data outlives any instance, unlike data on the disks of functions and serverless containers.',
        sources: ['F-AWS-42', 'F-GCP-23', 'F-AZ-25'],
        checked,
      },
    ],
    cons: [
      {
        id: 'm-host',
        text: 'You get no access to the host: you can use only the extensions, settings and versions that the provider offers.',
        sources: ['F-AWS-57'],
        checked,
      },
      {
        id: 'm-price',
        text: 'It costs more per hour than the machine underneath; what you save is the work of running it.',
        sources: ['F-AWS-116', 'F-AWS-70'],
        checked,
      },
    ],
  });
