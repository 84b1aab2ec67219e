import { stating } from '../references.ts';
import type { RunningKind, Told } from './kind.ts';

const database: readonly Told[] = [
  {
    text: 'There’s nothing to back up in what runs: it’s rebuilt from your repository. Back up what it writes to, and restore it once to see that it works.',
    sources: ['backup-discipline'],
  },
  {
    text: 'RDS keeps automated backups for up to 35 days; the default is 7 if you create the database in the console, but only 1 with the API or CLI. S3 keeps earlier versions of an object only if versioning is on.',
    sources: ['rds-backups', 's3-durability'],
    provider: 'aws',
  },
];

const disks: readonly Told[] = [
  {
    text: 'Back up the disk and, by itself, the database on it: a snapshot of a running database may be inconsistent. Keep a copy in another account or place, and restore it once to see that it works.',
    sources: ['backup-discipline'],
  },
  {
    text: 'EBS snapshots are taken only if you take or schedule them.',
    sources: ['ebs-snapshot-guide'],
    provider: 'aws',
  },
];

/** What has to be backed up, and what the platform does of it. */
export const backups: Readonly<Record<RunningKind, readonly Told[]>> = stating({
  functions: database,
  services: database,
  jobs: database,
  cluster: [
    {
      text: 'Keep the cluster’s definitions in your repository, and back up volumes and databases apart from it. Restore them once to see that it works.',
      sources: ['backup-discipline', 'F-GEN-05'],
    },
  ],
  group: disks,
  machine: disks,
  managed: [
    {
      text: 'Ask how often it’s backed up, for how long the copies are kept, and whether you can restore by yourself. Keep a copy of your own elsewhere, and restore it once to see that it works.',
      sources: ['backup-discipline'],
    },
  ],
});
