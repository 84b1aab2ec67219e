import type { Term } from '../entry.ts';

const checked = '2026-11-29';

/** Words of clusters, images and watching them. */
export const clusterWordTerms = [
  {
    id: 't-network-policy',
    term: 'Network policy',
    aliases: ['network policy', 'network policies', 'networkpolicy'],
    definition:
      'A Kubernetes rule that says which pods can talk to which; without one, all of them can. Something has to enforce it, such as Cilium, Calico or EKS’s VPC CNI, where you have to turn it on first.',
    sources: ['eks-network-security'],
    checked,
    carries: [],
  },
  {
    id: 't-ebpf',
    term: 'eBPF and Cilium',
    aliases: ['ebpf', 'cilium', 'calico'],
    definition:
      'eBPF runs small verified programs inside the Linux kernel; Cilium builds on it to connect, secure and watch containers. Calico is another open-source engine for network policies.',
    sources: ['cncf-ebpf', 'cilium-readme', 'eks-network-security'],
    checked,
    carries: [],
  },
  {
    id: 't-pod-security',
    term: 'Pod Security Standards',
    aliases: [
      'pod security standards',
      'pod security policy',
      'psp',
      'pod security policies',
      'pod security admission',
      'psp replacement',
    ],
    definition:
      'Three levels of what pods are allowed to do (privileged, baseline, restricted), which Kubernetes enforces by namespace. They replaced Pod Security Policies, which were removed in Kubernetes 1.25.',
    sources: ['eks-pod-security'],
    checked,
    carries: [],
  },
  {
    id: 't-policy-engine',
    term: 'Policy engine (Gatekeeper, Kyverno)',
    aliases: ['policy engine', 'kyverno', 'gatekeeper', 'opa gatekeeper', 'opa', 'admission policy'],
    definition:
      'A program in a cluster that checks changes against your rules before they take effect and can refuse them, such as unsigned images. Kyverno and OPA Gatekeeper are two open-source ones.',
    sources: ['eks-pod-security', 'eks-image-security', 'kyverno-readme'],
    checked,
    carries: [],
  },
  {
    id: 't-oomkilled',
    term: 'OOMKilled (exit code 137)',
    aliases: ['oomkilled', 'oom killed', 'oom kill', 'exit code 137', 'out of memory kill'],
    definition:
      'A container was killed because it used more memory than its limit; the exit code is 137. Raise the limit to a bit above the real peak or find the leak. On Lambda, compare the memory used with the memory size in the log’s report line.',
    sources: ['aws-toolkit-containers', 'aws-toolkit-troubleshooting'],
    checked,
    carries: [],
  },
  {
    id: 't-crashloop',
    term: 'CrashLoopBackOff',
    aliases: ['crashloopbackoff', 'crash loop', 'crash loop backoff', 'crashloop'],
    definition:
      'Kubernetes’ word for a container that keeps failing after it starts, with a growing pause between retries. Read the previous run’s log (kubectl logs --previous). The cause can be an error in the app, a wrong setting, a failing probe or too little memory.',
    sources: ['kubernetes-pod-lifecycle', 'kubectl-logs'],
    checked,
    carries: [],
  },
  {
    id: 't-image-pull-error',
    term: 'ImagePullBackOff',
    aliases: ['imagepullbackoff', 'image pull error', 'errimagepull', 'cannotpullcontainererror'],
    definition:
      'Kubernetes can’t fetch an image: a wrong name, missing credentials for a private registry, or the rate limit of Docker Hub. On ECS, it’s called CannotPullContainerError, where you should look for a missing network path or permission.',
    sources: ['kubernetes-images', 'aws-toolkit-containers', 'docker-hub-pulls'],
    checked,
    carries: [],
  },
  {
    id: 't-qos',
    term: 'Requests, limits and QoS classes',
    aliases: ['qos class', 'qos classes', 'requests vs limits', 'cpu throttling', 'cpu throttling in kubernetes'],
    definition:
      'A request is what a pod is promised; a limit is what it can’t exceed: a container over its memory limit is killed and restarted. From both, Kubernetes derives a class, which it uses to decide which pods to evict when a node runs short.',
    related: ['t-pod'],
    sources: ['kubernetes-qos'],
    checked,
    carries: [],
  },
  {
    id: 't-taint',
    term: 'Taints and tolerations',
    aliases: ['taint', 'taints', 'taints and tolerations', 'toleration', 'tolerations', 'node affinity'],
    definition:
      'A taint keeps pods off a node unless they tolerate it, as on GPU nodes; node affinity attracts pods to certain nodes.',
    related: ['t-node'],
    sources: ['kubernetes-taints', 'eks-gpu'],
    checked,
    carries: [],
  },
  {
    id: 't-nodeport',
    term: 'Service types (ClusterIP, NodePort, LoadBalancer)',
    aliases: ['nodeport', 'clusterip', 'node port', 'service type loadbalancer', 'nodeport vs loadbalancer'],
    definition:
      'How a Kubernetes service is reached: ClusterIP only from inside the cluster, NodePort through a port on the node, LoadBalancer through a cloud load balancer, which adds cost and its own IP address. For many web services, use one ingress or gateway.',
    sources: ['aks-network-services', 'kubernetes-service', 'cncf-ingress'],
    checked,
    carries: [],
  },
  {
    id: 't-ndots',
    term: 'CoreDNS and ndots',
    aliases: ['ndots', 'coredns', 'coredns ndots'],
    definition:
      'CoreDNS resolves names in a cluster. The ndots setting makes pods try several local suffixes first, so an outside name costs several lookups; lower it or end names with a dot where DNS is the bottleneck.',
    sources: ['eks-cluster-services'],
    checked,
    carries: [],
  },
  {
    id: 't-velero',
    term: 'Velero',
    aliases: ['velero', 'cluster backup', 'etcd backup'],
    definition:
      'An open-source tool that backs up a cluster’s objects and volumes and restores them, even into another cluster. Keep your manifests in Git too.',
    sources: ['eks-upgrades', 'velero-readme'],
    checked,
    carries: [],
  },
  {
    id: 't-sealed-secrets',
    term: 'Sealed Secrets and External Secrets',
    aliases: ['sealed secrets', 'external secrets', 'external secrets operator', 'secrets in git'],
    definition:
      'Two ways to get secrets into a cluster that is described in Git: Sealed Secrets lets you keep them there encrypted; External Secrets fetches them from a store such as Secrets Manager or Vault.',
    sources: ['eks-data-security', 'external-secrets-readme'],
    checked,
    carries: [],
  },
  {
    id: 't-bottlerocket',
    term: 'Bottlerocket',
    aliases: ['bottlerocket'],
    definition:
      'AWS’s Linux built to run containers: it has just what they need, is verified at boot, updates by switching to another partition, and has no shell in its image. It’s an option for EKS and ECS nodes.',
    sources: ['eks-hosts', 'bottlerocket-readme'],
    checked,
    carries: [],
  },
  {
    id: 't-trivy',
    term: 'Trivy',
    aliases: ['trivy', 'grype', 'image scanner'],
    definition:
      'An open-source scanner that finds known vulnerabilities in images, their packages and configuration. Grype scans images too, and so does AWS’s registry.',
    sources: ['trivy-readme', 'eks-image-security'],
    checked,
    carries: [],
  },
  {
    id: 't-multi-stage',
    term: 'Multi-stage build',
    aliases: ['multi-stage build', 'multi stage build', 'docker multi-stage build', 'multistage build'],
    definition:
      'A Dockerfile with several stages: build with all the tools in the first, and copy only what the app needs to run into the last. That makes the image smaller.',
    related: ['t-dockerfile'],
    sources: ['docker-build-practices'],
    checked,
    carries: [],
  },
  {
    id: 't-dapr',
    term: 'Dapr',
    aliases: ['dapr'],
    definition:
      'A runtime next to an app that gives it service calls, state, messaging and secrets over HTTP or gRPC, whatever is behind them. Container Apps supports it, and AKS offers it as an extension.',
    sources: ['dapr-readme', 'aks-extensions', 'azure-compare-containers'],
    checked,
    carries: [],
  },
  {
    id: 't-drift',
    term: 'Drift',
    aliases: ['drift detection', 'configuration drift', 'infrastructure drift'],
    definition:
      'The difference between what infrastructure as code says and what’s really there, after a change made outside it. Detect it on a schedule, and let only the pipeline change things.',
    related: ['t-infrastructure-as-code'],
    sources: ['aws-cdk-drift'],
    checked,
    carries: [],
  },
  {
    id: 't-error-budget',
    term: 'Error budget',
    aliases: ['error budget', 'error budgets'],
    definition:
      'How much can go wrong in a period without missing a service’s goal: if the goal is that all but one request in a thousand succeed, that one is the budget. While some is left, ship; when it’s spent, work on reliability.',
    related: ['t-sla'],
    sources: ['error-budgets'],
    checked,
    carries: [],
  },
  {
    id: 't-distributed-map',
    term: 'Distributed Map',
    aliases: ['distributed map', 'step functions distributed map'],
    definition: 'A Step Functions state that runs up to 10,000 child workflows at once, over items it reads from S3.',
    sources: ['aws-toolkit-orchestration'],
    checked,
    carries: [],
  },
  {
    id: 't-long-polling',
    term: 'Long polling',
    aliases: ['long polling', 'long poll', 'sqs long polling'],
    definition:
      'Asking a queue or server and letting it answer only when it has something, or after a few seconds. On SQS, it saves the cost of empty responses.',
    sources: ['sqs-polling'],
    checked,
    carries: [],
  },
  {
    id: 't-chaos',
    term: 'Chaos engineering',
    aliases: ['chaos engineering', 'chaos testing', 'fault injection'],
    definition:
      'Breaking things on purpose and under control, to see whether the system holds up. Start in test with one hypothesis.',
    sources: ['eks-reliability', 'cncf-chaos'],
    checked,
    carries: [],
  },
  {
    id: 't-correlation-id',
    term: 'Correlation ID',
    aliases: ['correlation id', 'correlation ids', 'request id', 'trace id'],
    definition:
      'An ID created with the first request and passed through every part involved; each writes it to its logs, so you can find everything that belongs together.',
    sources: ['correlation-ids', 'aws-toolkit-production'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
