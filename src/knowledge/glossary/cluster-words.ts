import type { Term } from '../entry.ts';

const checked = '2026-11-29';

/** Words of clusters, images and watching them. */
export const clusterWordTerms = [
  {
    id: 't-network-policy',
    term: 'Network policy',
    aliases: ['network policy', 'network policies', 'networkpolicy'],
    definition:
      'A rule in Kubernetes that says which pods may talk to which; without one all may. Something has to enforce it, such as Cilium, Calico or the VPC CNI of EKS, where you turn it on first.',
    sources: ['eks-network-security'],
    checked,
    carries: [],
  },
  {
    id: 't-ebpf',
    term: 'eBPF and Cilium',
    aliases: ['ebpf', 'cilium', 'calico'],
    definition:
      'eBPF runs small checked programs inside the Linux kernel; Cilium builds on it to connect, secure and watch containers. Calico is another open-source engine for network policies.',
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
      'Three levels of what pods may do (privileged, baseline, restricted), which Kubernetes enforces by namespace. They replaced Pod Security Policies, which were removed in Kubernetes 1.25.',
    sources: ['eks-pod-security'],
    checked,
    carries: [],
  },
  {
    id: 't-policy-engine',
    term: 'Policy engine (Gatekeeper, Kyverno)',
    aliases: ['policy engine', 'kyverno', 'gatekeeper', 'opa gatekeeper', 'opa', 'admission policy'],
    definition:
      'A program in a cluster that checks changes against your rules before they take effect and can refuse them, such as images that are not signed. Kyverno and OPA Gatekeeper are two open-source ones.',
    sources: ['eks-pod-security', 'eks-image-security', 'kyverno-readme'],
    checked,
    carries: [],
  },
  {
    id: 't-oomkilled',
    term: 'OOMKilled (exit code 137)',
    aliases: ['oomkilled', 'oom killed', 'oom kill', 'exit code 137', 'out of memory kill'],
    definition:
      'A container was ended because it used more memory than its limit; the exit code is 137. Raise the limit to a bit above the real peak or find the leak. On Lambda, compare the memory used with the memory size in the report line of the log.',
    sources: ['aws-toolkit-containers', 'aws-toolkit-troubleshooting'],
    checked,
    carries: [],
  },
  {
    id: 't-crashloop',
    term: 'CrashLoopBackOff',
    aliases: ['crashloopbackoff', 'crash loop', 'crash loop backoff', 'crashloop'],
    definition:
      'Kubernetes’ word for a container that keeps failing after it starts, with a growing pause between tries. Read the log of the run before (kubectl logs --previous). It can be an error in the app, a wrong setting, a failing probe or too little memory.',
    sources: ['kubernetes-pod-lifecycle', 'kubectl-logs'],
    checked,
    carries: [],
  },
  {
    id: 't-image-pull-error',
    term: 'ImagePullBackOff',
    aliases: ['imagepullbackoff', 'image pull error', 'errimagepull', 'cannotpullcontainererror'],
    definition:
      'Kubernetes cannot fetch an image: a wrong name, missing credentials for a private registry, or the rate limit of Docker Hub. On ECS it is called CannotPullContainerError, where a missing network path or permission is the cause to look for.',
    sources: ['kubernetes-images', 'aws-toolkit-containers', 'docker-hub-pulls'],
    checked,
    carries: [],
  },
  {
    id: 't-qos',
    term: 'Requests, limits and QoS classes',
    aliases: ['qos class', 'qos classes', 'requests vs limits', 'cpu throttling', 'cpu throttling in kubernetes'],
    definition:
      'A request is what a pod is promised, a limit what it may not pass: a container over its memory limit is killed and restarted. From both Kubernetes derives a class, by which it evicts pods when a node runs short.',
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
      'A taint keeps pods off a node unless they tolerate it, as on nodes with GPUs; node affinity draws pods to certain nodes.',
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
      'How a Kubernetes service is reached: ClusterIP inside the cluster only, NodePort by a port of the node, LoadBalancer by a balancer of the cloud, which brings costs and an address of its own. For many web services take one ingress or gateway.',
    sources: ['aks-network-services', 'kubernetes-service', 'cncf-ingress'],
    checked,
    carries: [],
  },
  {
    id: 't-ndots',
    term: 'CoreDNS and ndots',
    aliases: ['ndots', 'coredns', 'coredns ndots'],
    definition:
      'CoreDNS answers names in a cluster. The setting ndots makes pods try several local endings first, so an outside name costs several lookups; lower it or end names with a dot where DNS is the bottleneck.',
    sources: ['eks-cluster-services'],
    checked,
    carries: [],
  },
  {
    id: 't-velero',
    term: 'Velero',
    aliases: ['velero', 'cluster backup', 'etcd backup'],
    definition:
      'An open-source tool that backs up the objects of a cluster and its volumes and restores them, also into another cluster. Keep your objects in Git as well.',
    sources: ['eks-upgrades', 'velero-readme'],
    checked,
    carries: [],
  },
  {
    id: 't-sealed-secrets',
    term: 'Sealed Secrets and External Secrets',
    aliases: ['sealed secrets', 'external secrets', 'external secrets operator', 'secrets in git'],
    definition:
      'Two ways to get secrets into a cluster that is described in Git: Sealed Secrets lets you keep them there encrypted, External Secrets fetches them from a store such as Secrets Manager or Vault.',
    sources: ['eks-data-security', 'external-secrets-readme'],
    checked,
    carries: [],
  },
  {
    id: 't-bottlerocket',
    term: 'Bottlerocket',
    aliases: ['bottlerocket'],
    definition:
      'AWS’s Linux made to run containers: it has just what they need, is checked when it boots, updates by switching to another partition, and has no shell in its image. It is a choice for nodes of EKS and ECS.',
    sources: ['eks-hosts', 'bottlerocket-readme'],
    checked,
    carries: [],
  },
  {
    id: 't-trivy',
    term: 'Trivy',
    aliases: ['trivy', 'grype', 'image scanner'],
    definition:
      'An open-source scanner that finds known holes in images, their packages and configuration. Grype scans images too, and so does the registry of AWS.',
    sources: ['trivy-readme', 'eks-image-security'],
    checked,
    carries: [],
  },
  {
    id: 't-multi-stage',
    term: 'Multi-stage build',
    aliases: ['multi-stage build', 'multi stage build', 'docker multi-stage build', 'multistage build'],
    definition:
      'A Dockerfile with several stages: build with all tools in the first, and copy only what the app needs to run into the last. That makes the image smaller.',
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
      'A runtime beside an app that gives it calls between services, state, messaging and secrets over HTTP or gRPC, whatever lies behind. Container Apps supports it, and AKS has it as an extension.',
    sources: ['dapr-readme', 'aks-extensions', 'azure-compare-containers'],
    checked,
    carries: [],
  },
  {
    id: 't-drift',
    term: 'Drift',
    aliases: ['drift detection', 'configuration drift', 'infrastructure drift'],
    definition:
      'The difference between what infrastructure as code says and what is really there, after a change made outside it. Detect it on a schedule, and let only the pipeline change things.',
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
      'What may go wrong in a period without missing the goal for a service: if the goal is that all but one request in a thousand succeed, that one is the budget. While some is left, ship; when it is spent, work on reliability.',
    related: ['t-sla'],
    sources: ['error-budgets'],
    checked,
    carries: [],
  },
  {
    id: 't-distributed-map',
    term: 'Distributed Map',
    aliases: ['distributed map', 'step functions distributed map'],
    definition:
      'A state of Step Functions that runs up to 10,000 child workflows at once, over items that it reads from S3.',
    sources: ['aws-toolkit-orchestration'],
    checked,
    carries: [],
  },
  {
    id: 't-long-polling',
    term: 'Long polling',
    aliases: ['long polling', 'long poll', 'sqs long polling'],
    definition:
      'Asking a queue or server and letting it answer only when there is something or after some seconds. On SQS it saves the money for empty responses.',
    sources: ['sqs-polling'],
    checked,
    carries: [],
  },
  {
    id: 't-chaos',
    term: 'Chaos engineering',
    aliases: ['chaos engineering', 'chaos testing', 'fault injection'],
    definition:
      'Breaking things on purpose and under control, to see whether the system holds. Begin in test and with one hypothesis.',
    sources: ['eks-reliability', 'cncf-chaos'],
    checked,
    carries: [],
  },
  {
    id: 't-correlation-id',
    term: 'Correlation ID',
    aliases: ['correlation id', 'correlation ids', 'request id', 'trace id'],
    definition:
      'An id that is made with the first request and passed on through all parts that take part, which put it into their logs, so that all that belongs together can be found.',
    sources: ['correlation-ids', 'aws-toolkit-production'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
