import type { FollowOn } from '../entry.ts';

const checked = '2026-11-29';

/** On which service containers run. */
export const containers: readonly FollowOn[] = [
  {
    id: 'fol-container-flavour',
    question: 'Which kind of container service?',
    answer:
      'Take one that scales to zero (Cloud Run, Azure Container Apps, Cloudflare Containers) for rare or uneven traffic that can wait for a start. Take ECS on Fargate, or a minimum of instances on Cloud Run or Container Apps, for steady traffic; Fargate bills the size you set, used or not. Take Kubernetes for many services, special nodes or a platform team; a cluster costs {aws/eks-cluster-hour} an hour on AWS and {gcp/gke-cluster-hour} on Google Cloud. On AWS, take ECS Express Mode for a simple HTTP container.',
    after: ['containers', 'hybrid'],
    mentions: [
      'serverless containers',
      'scale to zero',
      'container service',
      'container platform',
      'cloud run',
      'container apps',
      'aca',
      'fargate',
      'kubernetes',
      'k8s',
      'cloudflare containers',
    ],
    sources: ['F-GCP-01', 'gcp-min-instances', 'F-AZ-04', 'F-CF-06', 'F-AWS-23', 'F-AWS-26', 'F-GCP-08', 'F-AWS-32'],
    checked,
    carries: ['FOL-11', 'DIS-02', 'DIS-42'],
  },
  {
    id: 'fol-ec2-fargate',
    question: 'EC2 or Fargate for containers on AWS?',
    answer:
      'Fargate by default: AWS patches the platform, each task has its own kernel, and you size only tasks (on Linux up to {F-AWS-41} and {F-AWS-40}) at {aws/fargate-vcpu-hour} per vCPU-hour plus {aws/fargate-gb-hour} per GB-hour. Take EC2 (or ECS Managed Instances) for a GPU or more than {F-AWS-41}, and EC2 for control over the host. Look at EC2 too for machines that you keep busy: Savings Plans take off up to {F-AWS-25/ec2} there and up to {F-AWS-25/fargate} on Fargate.',
    after: ['containers', 'hybrid'],
    mentions: ['fargate', 'ec2', 'ecs on ec2', 'ec2 launch type', 'fargate launch type'],
    sources: [
      'clearscale',
      'F-AWS-23',
      'F-AWS-25',
      'aws-savings-plans',
      'F-AWS-27',
      'F-AWS-40',
      'F-AWS-41',
      'F-AWS-31',
    ],
    checked,
    carries: ['FOL-01'],
  },
  {
    id: 'fol-ecs-eks',
    question: 'ECS or EKS?',
    answer:
      'ECS, unless you want Kubernetes: Express Mode for a simple HTTP container, ECS on Fargate for the rest. AWS’s instructions for coding agents say the same. EKS costs {aws/eks-cluster-hour} an hour ({aws/eks-cluster-hour*730} a month) for each cluster and {aws/eks-extended-cluster-hour} in extended support; the control plane of ECS is free. Take EKS when the team knows Kubernetes, needs its tools or wants the same setup on several clouds.',
    after: ['containers', 'hybrid'],
    mentions: [
      'ecs',
      'eks',
      'elastic kubernetes service',
      'elastic container service',
      'express mode',
      'ecs express',
      'ecs or kubernetes',
      'ecs or k8s',
      'ecs vs kubernetes',
      'ecs vs k8s',
    ],
    sources: ['clearscale', 'F-AWS-32', 'F-AWS-26'],
    checked,
    carries: ['FOL-02', 'DIS-35'],
  },
  {
    id: 'fol-app-runner',
    question: 'What replaces AWS App Runner?',
    answer:
      'App Runner closed to new customers on 30 April 2026. AWS’s path from it is ECS Express Mode for a simple HTTP container, or ECS on Fargate. If little traffic and a low bill are the point, look at a Lambda function from an image (up to {F-AWS-07}), which costs nothing while idle, or at Cloud Run, which scales to zero.',
    after: ['containers', 'serverless', 'hybrid'],
    mentions: ['app runner', 'apprunner'],
    sources: ['F-AWS-34', 'F-AWS-32', 'F-AWS-07', 'aws-managed-instances', 'F-GCP-01'],
    checked,
    carries: ['FOL-01', 'DIS-35'],
  },
  {
    id: 'fol-aks-aca',
    question: 'AKS or Azure Container Apps?',
    answer:
      'Container Apps for HTTP services and workers that scale with requests or events, from 0 to {F-AZ-04/most}, with {#azure/container-apps-free-vcpu-seconds} vCPU-seconds and {#azure/container-apps-free-requests} requests free a month. AKS when you need direct access to the Kubernetes API and control of the cluster, or Windows images, since Container Apps takes Linux images only. Its Standard tier costs {azure/aks-cluster-hour} an hour for a cluster, and there is a free tier. If unsure, start with Container Apps.',
    after: ['containers', 'hybrid'],
    mentions: ['aks', 'aca', 'container apps', 'azure container apps', 'azure kubernetes', 'azure kubernetes service'],
    sources: ['F-AZ-04', 'F-AZ-08', 'F-AZ-24', 'azure-compare-containers', 'kubernetes-windows'],
    checked,
    carries: ['FOL-04', 'FOL-11'],
  },
  {
    id: 'fol-gke-cloud-run',
    question: 'GKE or Cloud Run?',
    answer:
      'Cloud Run for services and jobs that fit its sizes: up to {F-GCP-07} and {F-GCP-07/memory}, {F-GCP-02} a request, {F-GCP-03 in days} a job, with GPUs and scale to zero, at {gcp/run-vcpu-second} per vCPU-second (request-based). Take GKE when you need Kubernetes itself, more than that for an instance, a local disk that lasts or protocols beyond HTTP, WebSocket and gRPC. GKE adds {gcp/gke-cluster-hour} an hour ({gcp/gke-cluster-hour*730} a month) for each cluster, Autopilot included.',
    after: ['containers', 'hybrid'],
    mentions: ['gke', 'cloud run', 'google kubernetes engine', 'autopilot', 'gke autopilot'],
    sources: ['F-GCP-01', 'F-GCP-02', 'F-GCP-03', 'F-GCP-05', 'F-GCP-06', 'F-GCP-07', 'F-GCP-08', 'gcp-fit-for-run'],
    checked,
    carries: ['FOL-04', 'FOL-11'],
  },
  {
    id: 'fol-orchestrator',
    question: 'Kubernetes, Nomad or Swarm, or none?',
    answer:
      'None if a managed service (ECS, Cloud Run, Container Apps) does what you need. Otherwise Kubernetes, which AWS, Google and Azure run for you, at {aws/eks-cluster-hour} an hour for a cluster on AWS and {gcp/gke-cluster-hour} on Google Cloud. Swarm comes with Docker; we would keep it to a small, simple setup. Nomad is a single program that also runs software that is in no container.',
    after: ['containers', 'hybrid'],
    mentions: [
      'kubernetes',
      'k8s',
      'nomad',
      'swarm',
      'docker swarm',
      'orchestrator',
      'orchestration',
      'which orchestrator',
      'openshift',
      'eks',
      'aks',
      'gke',
    ],
    sources: ['clearscale', 'pros-and-cons', 'F-AWS-26', 'F-GCP-08', 'F-AZ-08', 'F-AWS-32', 'nomad-readme'],
    checked,
    carries: ['FOL-04', 'DIS-25'],
  },
];
