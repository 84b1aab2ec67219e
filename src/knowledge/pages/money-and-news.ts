import type { Page } from './page.ts';

const readOn = '2026-11-29';

/** Pages about service levels, discounts, licenses and what is retired. */
export const moneyAndNewsPages = {
  'aws-outage-2025': {
    title: 'Summary of the DynamoDB disruption in us-east-1, from the official report',
    publisher: 'Ernest Chiang',
    url: 'https://www.ernestchiang.com/en/posts/2025/summary-of-the-amazon-dynamodb-service-disruption-in-the-northern-virginia-us-east-1-region',
    asOf: '2025-10',
    readOn,
  },
  'copilot-end': {
    title: 'AWS Copilot CLI end of support',
    publisher: 'Bits Lovers',
    url: 'https://www.bitslovers.com/aws-copilot-cli-migration-express-mode-cdk/',
    asOf: '2026-03',
    readOn,
  },
  'cloudfront-plans': {
    title: 'CloudFront flat-rate plans',
    publisher: 'Duckbill',
    url: 'https://www.duckbillhq.com/?p=10291',
    asOf: '2026-01',
    readOn,
  },
  'gce-spot': {
    title: 'Create and use Spot VMs',
    publisher: 'Google Cloud',
    url: 'https://docs.cloud.google.com/compute/docs/instances/create-use-spot',
    readOn,
  },
  'cloud-run-cud': {
    title: 'Committed use discounts of Cloud Run',
    publisher: 'Google Cloud',
    url: 'https://cloud.google.com/run/cud',
    readOn,
  },
  'azure-reservations': {
    title: 'Exchanges and refunds of Azure Reservations',
    publisher: 'Microsoft',
    url: 'https://learn.microsoft.com/azure/cost-management-billing/reservations/exchange-and-refund-azure-reservations',
    asOf: '2026-07-22',
    readOn,
  },
  'azure-savings-plan-cancel': {
    title: 'Azure savings plan cancellation policies',
    publisher: 'Microsoft',
    url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/cost-management-billing/savings-plan/cancel-savings-plan.md',
    asOf: '2023-11-17',
    readOn,
  },
  'docker-desktop-license': {
    title: 'Docker Desktop license agreement',
    publisher: 'Docker',
    url: 'https://docs.docker.com/subscription/desktop-license/',
    readOn,
  },
  'ingress-nginx-retired': {
    title: 'What you need to know about Ingress NGINX retirement',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
    asOf: '2025-11-11',
    readOn,
  },
  'kubernetes-resize': {
    title: 'Resize CPU and memory resources assigned to containers',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/',
    readOn,
  },
  'ibm-functions-end': {
    title: 'Using Cloud Functions with Object Storage',
    publisher: 'IBM Cloud',
    url: 'https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-functions',
    asOf: '2024-03-20',
    readOn,
  },
  'ibm-code-engine': {
    title: 'Code Engine function runtimes',
    publisher: 'IBM Cloud',
    url: 'https://cloud.ibm.com/docs/codeengine?topic=codeengine-fun-runtime',
    asOf: '2026-07-08',
    readOn,
  },
  'openfaas-license': {
    title: 'License agreement of the Community Edition',
    publisher: 'OpenFaaS',
    url: 'https://github.com/openfaas/faas/blob/master/EULA.md',
    readOn,
  },
  'knative-license': {
    title: 'License of Knative Serving',
    publisher: 'Knative Serving',
    url: 'https://github.com/knative/serving/blob/main/LICENSE',
    readOn,
  },
  'nuclio-license': {
    title: 'License of Nuclio',
    publisher: 'Nuclio',
    url: 'https://github.com/nuclio/nuclio/blob/development/LICENSE',
    readOn,
  },
  'fission-license': {
    title: 'License of Fission',
    publisher: 'Fission',
    url: 'https://github.com/fission/fission/blob/main/LICENSE',
    readOn,
  },
  'aws-batch-price': {
    title: 'AWS Batch pricing',
    publisher: 'Vantage',
    url: 'https://handbook.vantage.sh/aws/services/batch-pricing/',
    readOn,
  },
  'cloudfront-plan-review': {
    title: 'CloudFront flat-rate pricing: who should switch now?',
    publisher: 'BYBOWU',
    url: 'https://bybowu.com/article/cloudfront-flatrate-pricing-who-should-switch-now',
    readOn,
  },
  'gce-preemptible': {
    title: 'Create and use preemptible VMs',
    publisher: 'Google Cloud',
    url: 'https://docs.cloud.google.com/compute/docs/instances/create-use-preemptible.md.txt',
    readOn,
  },
  'aws-activate': {
    title: 'AWS Activate: Founders or Portfolio',
    publisher: 'Cloud Credits',
    url: 'https://cloudcredits.co/aws-activate-founders-vs-portfolio/',
    readOn,
  },
} as const satisfies Record<string, Page>;
