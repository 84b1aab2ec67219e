import type { Page } from './page.ts';

const readOn = '2026-11-29';
const toolkit = 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills';
const eks = 'https://github.com/aws/aws-eks-best-practices/blob/master/latest/bpg';
const toolkitDay = '2026-08-20';
const eksDay = '2026-05-04';

/** Pages on the building blocks of AWS and on what clusters are made of. */
export const clusterAndAwsPages = {
  'aws-compute-skill': {
    title: 'Agent toolkit: EC2',
    publisher: 'AWS',
    url: `${toolkit}/core-skills/aws-compute/SKILL.md`,
    asOf: toolkitDay,
    readOn,
  },
  'aws-provisioning': {
    title: 'Agent toolkit: provisioning EC2',
    publisher: 'AWS',
    url: `${toolkit}/core-skills/aws-compute/references/provisioning.md`,
    asOf: toolkitDay,
    readOn,
  },
  'aws-ebs-knowledge': {
    title: 'Agent toolkit: EBS',
    publisher: 'AWS',
    url: `${toolkit}/core-skills/aws-storage/references/ebs-knowledge.md`,
    asOf: toolkitDay,
    readOn,
  },
  'aws-observability-skill': {
    title: 'Agent toolkit: observability',
    publisher: 'AWS',
    url: `${toolkit}/core-skills/aws-observability/SKILL.md`,
    asOf: toolkitDay,
    readOn,
  },
  'aws-database-skill': {
    title: 'Agent toolkit: choosing a database',
    publisher: 'AWS',
    url: `${toolkit}/core-skills/aws-database/SKILL.md`,
    asOf: toolkitDay,
    readOn,
  },
  'aws-cdk-drift': {
    title: 'Agent toolkit: CDK, compliance and drift',
    publisher: 'AWS',
    url: `${toolkit}/core-skills/aws-cdk/references/compliance-and-drift.md`,
    asOf: toolkitDay,
    readOn,
  },
  'eks-network-security': {
    title: 'EKS best practices: network security',
    publisher: 'AWS',
    url: `${eks}/security/network.adoc`,
    asOf: eksDay,
    readOn,
  },
  'eks-image-security': {
    title: 'EKS best practices: image security',
    publisher: 'AWS',
    url: `${eks}/security/image.adoc`,
    asOf: eksDay,
    readOn,
  },
  'eks-runtime-security': {
    title: 'EKS best practices: runtime security',
    publisher: 'AWS',
    url: `${eks}/security/runtime.adoc`,
    asOf: eksDay,
    readOn,
  },
  'eks-pod-security': {
    title: 'EKS best practices: pod security',
    publisher: 'AWS',
    url: `${eks}/security/pods.adoc`,
    asOf: eksDay,
    readOn,
  },
  'eks-multi-account': {
    title: 'EKS best practices: several accounts',
    publisher: 'AWS',
    url: `${eks}/security/multiaccount.adoc`,
    asOf: eksDay,
    readOn,
  },
  'eks-data-security': {
    title: 'EKS best practices: data encryption and secrets',
    publisher: 'AWS',
    url: `${eks}/security/data.adoc`,
    asOf: eksDay,
    readOn,
  },
  'eks-cluster-services': {
    title: 'EKS best practices: cluster services',
    publisher: 'AWS',
    url: `${eks}/scalability/cluster-services.adoc`,
    asOf: eksDay,
    readOn,
  },
  'eks-upgrades': {
    title: 'EKS best practices: upgrades',
    publisher: 'AWS',
    url: `${eks}/upgrades/index.adoc`,
    asOf: eksDay,
    readOn,
  },
  'eks-hosts': {
    title: 'EKS best practices: protecting the hosts',
    publisher: 'AWS',
    url: `${eks}/security/hosts.adoc`,
    asOf: eksDay,
    readOn,
  },
  'aks-network-services': {
    title: 'AKS: Kubernetes services',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/azure-aks-docs/blob/main/articles/aks/concepts-network-services.md',
    asOf: '2026-08-21',
    readOn,
  },
  'aks-extensions': {
    title: 'AKS: cluster extensions',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/azure-aks-docs/blob/main/articles/aks/cluster-extensions.md',
    asOf: '2026-08-21',
    readOn,
  },
  'kubernetes-pod-lifecycle': {
    title: 'Pod lifecycle',
    publisher: 'Kubernetes documentation',
    url: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/',
    readOn,
  },
  'kubernetes-network-policies': {
    title: 'Network policies',
    publisher: 'Kubernetes documentation',
    url: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
    readOn,
  },
} as const satisfies Readonly<Record<string, Page>>;
