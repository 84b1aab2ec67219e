import type { FollowOn } from '../entry.ts';

const checked = '2026-11-20';

/** On which service containers run. */
export const containers: readonly FollowOn[] = [
  {
    id: 'fol-container-flavour',
    question: 'Which kind of container service?',
    answer:
      'Scale to zero (Cloud Run, Azure Container Apps, Cloudflare Containers) suits rare or uneven traffic that can wait for a start. Always-on serverless containers (ECS on Fargate, or a minimum of instances elsewhere) suit steady traffic; Fargate bills the size you set, used or not. Kubernetes suits many services, special nodes or a platform team, and costs {aws/eks-cluster-hour} an hour for a cluster on AWS and {gcp/gke-cluster-hour} on Google Cloud. On AWS the nearest to the first is ECS Express Mode, which keeps running.',
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
    sources: ['F-GCP-01', 'F-AZ-04', 'F-CF-06', 'F-AWS-23', 'F-AWS-26', 'F-GCP-08', 'F-AWS-32'],
    checked,
    carries: ['FOL-11', 'DIS-02', 'DIS-42'],
  },
  {
    id: 'fol-ec2-fargate',
    question: 'EC2 or Fargate for containers on AWS?',
    answer:
      'Fargate by default: AWS patches the hosts, each task has its own kernel, and you size only tasks (up to {F-AWS-30} and {F-AWS-40}) at {aws/fargate-vcpu-hour} per vCPU-hour plus {aws/fargate-gb-hour} per GB-hour. EC2 when you need a GPU, more than {F-AWS-41} or a say in the host. EC2 can also be cheaper for machines that you keep full, as commitments take off up to {F-AWS-25/ec2} there and up to {F-AWS-25/fargate} on Fargate.',
    after: ['containers', 'hybrid'],
    mentions: ['fargate', 'ec2', 'ecs on ec2', 'ec2 launch type', 'fargate launch type'],
    sources: ['clearscale', 'F-AWS-23', 'F-AWS-25', 'F-AWS-27', 'F-AWS-30', 'F-AWS-31'],
    checked,
    carries: ['FOL-01'],
  },
  {
    id: 'fol-ecs-eks',
    question: 'ECS or EKS?',
    answer:
      'ECS, unless you want Kubernetes: Express Mode sets a simple HTTP container up, and ECS on Fargate takes the rest. (AWS’s instructions for coding agents say the same; they are no guidance for people.) EKS costs {aws/eks-cluster-hour} an hour ({aws/eks-cluster-hour*730} a month) for each cluster and {aws/eks-extended-cluster-hour} in extended support; the control plane of ECS is free. EKS is right when the team knows Kubernetes, needs its tools or wants the same setup on several clouds.',
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
      'App Runner closed to new customers on 30 April 2026. A simple HTTP container moves to ECS Express Mode and anything more to ECS on Fargate, with the image as it is. If little traffic and a low bill are the point, look at a Lambda function from an image (up to {F-AWS-07}) or at Cloud Run, which both cost nothing while idle.',
    after: ['containers', 'serverless', 'hybrid'],
    mentions: ['app runner', 'apprunner'],
    sources: ['F-AWS-34', 'F-AWS-32', 'F-AWS-07', 'F-AWS-20', 'F-GCP-01'],
    checked,
    carries: ['FOL-01', 'DIS-35'],
  },
  {
    id: 'fol-aks-aca',
    question: 'AKS or Azure Container Apps?',
    answer:
      'Container Apps for HTTP services and workers that scale with requests or events, from 0 to {F-AZ-04/most}, with {#azure/container-apps-free-vcpu-seconds} vCPU-seconds and {#azure/container-apps-free-requests} requests free a month. AKS when you need Kubernetes itself: its tools, your own or Windows nodes, or many services that a platform team runs. Its Standard tier costs {azure/aks-cluster-hour} an hour for a cluster, and there is a free tier. If unsure, start with Container Apps, since the image moves to AKS unchanged.',
    after: ['containers', 'hybrid'],
    mentions: ['aks', 'aca', 'container apps', 'azure container apps', 'azure kubernetes', 'azure kubernetes service'],
    sources: ['F-AZ-04', 'F-AZ-08'],
    checked,
    carries: ['FOL-04', 'FOL-11'],
  },
  {
    id: 'fol-gke-cloud-run',
    question: 'GKE or Cloud Run?',
    answer:
      'Cloud Run for services and jobs that fit its sizes: up to {F-GCP-07} and {F-GCP-07/memory}, {F-GCP-02} a request, {F-GCP-03 in days} a job, with GPUs and scale to zero, at {gcp/run-vcpu-second} per vCPU-second while requests run. GKE when you need Kubernetes tools, other protocols, larger or special nodes, or many services side by side. GKE adds {gcp/gke-cluster-hour} an hour ({gcp/gke-cluster-hour*730} a month) for each cluster, Autopilot included.',
    after: ['containers', 'hybrid'],
    mentions: ['gke', 'cloud run', 'google kubernetes engine', 'autopilot', 'gke autopilot'],
    sources: ['F-GCP-01', 'F-GCP-02', 'F-GCP-03', 'F-GCP-05', 'F-GCP-06', 'F-GCP-07', 'F-GCP-08'],
    checked,
    carries: ['FOL-04', 'FOL-11'],
  },
  {
    id: 'fol-orchestrator',
    question: 'Kubernetes, Nomad or Swarm, or none?',
    answer:
      'None if a managed service (ECS, Cloud Run, Container Apps) does what you need. Otherwise Kubernetes, which AWS, Google and Azure run for you, from {aws/eks-cluster-hour} an hour for a cluster on AWS and {gcp/gke-cluster-hour} on Google Cloud. Swarm comes with Docker and does for a small, simple setup. Nomad is a single program that also schedules software without an image.',
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
