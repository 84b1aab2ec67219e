import type { Claim, When } from './claim.ts';
import type { FlavourId } from './flavours.ts';
import type { Service } from './products/product.ts';
import { stating } from './references.ts';

interface ManagedService {
  readonly service: Service;
  readonly flavour: FlavourId;
  /** Code of one’s own runs in it, so that how long that runs is told of the service itself. */
  readonly isEngine?: true;
}

/** What a workload’s expert advice calls the service, and what that is. */
export const managedServices: Readonly<Record<string, ManagedService>> = {
  'managed database': { service: 'relational-database', flavour: 'managed database' },
  'static hosting': { service: 'static-site', flavour: 'static hosting' },
  'managed training': { service: 'training', flavour: 'managed training/inference' },
  'SFTP service': { service: 'file-transfer', flavour: 'managed service' },
  'file service': { service: 'file-transfer', flavour: 'managed service' },
  'object storage': { service: 'object-storage', flavour: 'managed service' },
  'managed cache': { service: 'cache', flavour: 'managed service' },
  'message broker': { service: 'queue', flavour: 'managed service' },
  'managed Kafka': { service: 'event-stream', flavour: 'managed service' },
  'managed Spark': { service: 'spark', flavour: 'managed service', isEngine: true },
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

const checked = '2026-11-29';

/** What speaks for and against letting the provider run it, whatever it is. */
export const managed: { readonly name: string; readonly pros: readonly Claim[]; readonly cons: readonly Claim[] } =
  stating({
    name: 'A managed service',
    pros: [
      {
        id: 'm-patched',
        text: 'Installing, patching and backing it up is the provider’s job, as it is for databases on Amazon RDS.',
        sources: ['rds-guide-welcome', 'F-AWS-57'],
        checked,
      },
      {
        id: 'm-no-compute',
        text: 'It isn’t your code, so running it yourself would only add work: on EC2, installing, patching and backing up a database is up to you.',
        sources: ['rds-guide-welcome'],
        checked,
      },
      {
        id: 'm-disk',
        text: 'It’s a better place for persistent data than the disks of Fargate, Cloud Run and Container Apps, which are temporary.',
        sources: ['F-AWS-42', 'F-GCP-23', 'F-AZ-25', 'alibaba-tradeoffs'],
        checked,
      },
    ],
    cons: [
      {
        id: 'm-host',
        text: 'You get no shell on the host, and you can’t use some procedures that need high privileges, as on Amazon RDS.',
        sources: ['rds-mysql-tasks'],
        checked,
      },
      {
        id: 'm-price',
        text: 'It costs more per hour than the machine underneath: on AWS, {aws/db-t4g-small-hour} for MySQL on a db.t4g.small, {aws/t4g.small} for a t4g.small. What you save is the work.',
        sources: ['F-AWS-116', 'F-AWS-70'],
        checked,
      },
    ],
  });
