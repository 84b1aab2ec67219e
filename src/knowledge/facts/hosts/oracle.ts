import type { Fact } from '../fact.ts';

const free = {
  title: 'Oracle documentation: Always Free resources',
  url: 'https://docs.oracle.com/en-us/iaas/Content/FreeTier/freetier_topic-Always_Free_Resources.htm',
};
const infoq = {
  title: 'InfoQ: Oracle halves its free Ampere limits',
  url: 'https://www.infoq.com/news/2026/07/oracle-cloud-free-tier-limits/',
};
const shapes = {
  title: 'Palo Alto Networks: VM-Series on Oracle Cloud',
  url: 'https://docs.paloaltonetworks.com/vm-series/deployment/public-cloud/set-up-the-vm-series-firewall-on-oracle-cloud-infrastructure',
};
const idle = {
  title: 'Understanding OCI Always Free compute',
  url: 'https://oracommit.blogspot.com/2026/02/understanding-oci-always-free-compute.html',
};

/** What Oracle Cloud’s machines hold. */
export const oracle = [
  {
    id: 'F-ORA-01',
    provider: 'oracle',
    statement:
      'Since 2026-06-15 Oracle’s Always Free Arm machines (A1) have {F-ORA-01} of memory in all, half of what they had',
    value: 12_288,
    unit: 'MB',
    asOf: '2026-07',
    status: 'third-party',
    note: 'older pages say 24 GB; Oracle’s page itself was not opened',
    sources: [free, infoq],
  },
  {
    id: 'F-ORA-02',
    provider: 'oracle',
    statement:
      'Since 2026-06-15 Oracle’s Always Free Arm machines (A1) have {#F-ORA-02} OCPU in all, half of what they had',
    value: 2,
    unit: 'vCPU',
    asOf: '2026-07',
    status: 'third-party',
    note: 'older pages say 4 OCPU; one OCPU of an Arm machine is one vCPU',
    sources: [free, infoq],
  },
  {
    id: 'F-ORA-03',
    provider: 'oracle',
    statement: 'Oracle may take back an Always Free machine that is idle for {F-ORA-03 in days}',
    value: 7,
    unit: 'days',
    asOf: '2026-02',
    status: 'third-party',
    sources: [free, idle],
  },
  {
    id: 'F-ORA-04',
    provider: 'oracle',
    statement: 'Oracle’s Always Free disks have {F-ORA-04} in all',
    value: 200,
    unit: 'GB',
    asOf: '2026',
    status: 'third-party',
    sources: [free],
  },
  {
    id: 'F-ORA-05',
    provider: 'oracle',
    statement: 'The largest flexible shape at Oracle Cloud, VM.Standard.E6.Flex, has {F-ORA-05} of memory',
    value: 1_488_896,
    unit: 'MB',
    asOf: '2026-07-08',
    status: 'third-party',
    sources: [shapes],
  },
  {
    id: 'F-ORA-06',
    provider: 'oracle',
    statement: 'The largest flexible shape at Oracle Cloud, VM.Standard.E6.Flex, has 126 OCPU, which are {F-ORA-06}',
    value: 252,
    unit: 'vCPU',
    asOf: '2026-07-08',
    status: 'third-party',
    sources: [shapes],
  },
] as const satisfies readonly Fact[];
