import type { Term } from '../entry.ts';

const checked = '2026-11-29';

/** Words of clusters, images and watching them. */
export const clusterWordTerms = [
  {
    id: 't-network-policy',
    term: 'Network policy',
    aliases: ['network policy', 'network policies', 'networkpolicy'],
    definition:
      'A rule in Kubernetes that says which pods may talk to which; without one all may. It needs a network plugin that enforces it, such as Cilium, Calico or the VPC CNI of EKS.',
    sources: ['eks-network-security'],
    checked,
    carries: [],
  },
  {
    id: 't-ebpf',
    term: 'eBPF and Cilium',
    aliases: ['ebpf', 'cilium', 'calico'],
    definition:
      'eBPF runs small checked programs inside the Linux kernel; Cilium uses it to connect, filter and watch pods without a proxy for each. Calico is the other widely used network plugin with policies.',
    sources: ['eks-network-security'],
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
      'A program in a cluster that checks every change against your rules and refuses what breaks them, such as images from elsewhere or pods without limits. Kyverno writes rules as YAML, Gatekeeper in OPA’s language.',
    sources: ['eks-image-security'],
    checked,
    carries: [],
  },
  {
    id: 't-oomkilled',
    term: 'OOMKilled (exit code 137)',
    aliases: ['oomkilled', 'oom killed', 'oom kill', 'exit code 137', 'out of memory kill'],
    definition:
      'A container was ended because it used more memory than its limit; the exit code is 137. Raise the limit to a bit above the real peak or find the leak; on Lambda the same shows as a run that ends at its memory size.',
    sources: ['aws-toolkit-containers', 'aws-toolkit-troubleshooting'],
    checked,
    carries: [],
  },
  {
    id: 't-crashloop',
    term: 'CrashLoopBackOff',
    aliases: ['crashloopbackoff', 'crash loop', 'crash loop backoff', 'crashloop'],
    definition:
      'Kubernetes’ word for a container that ends right after every start, with a growing pause between tries. Read the log of the run before (kubectl logs --previous): usually a missing setting, a failed connection or too little memory.',
    sources: ['kubernetes-pod-lifecycle'],
    checked,
    carries: [],
  },
  {
    id: 't-image-pull-error',
    term: 'ImagePullBackOff',
    aliases: ['imagepullbackoff', 'image pull error', 'errimagepull', 'cannotpullcontainererror'],
    definition:
      'The platform cannot fetch an image: a wrong name or tag, missing permission for the registry, no network path to it, or a rate limit. On ECS it is called CannotPullContainerError.',
    sources: ['aws-toolkit-containers', 'docker-hub-usage'],
    checked,
    carries: [],
  },
  {
    id: 't-qos',
    term: 'Requests, limits and QoS classes',
    aliases: ['qos class', 'qos classes', 'requests vs limits', 'cpu throttling', 'cpu throttling in kubernetes'],
    definition:
      'A request is what a pod is promised and placed by, a limit what it may not pass: a container over its memory limit is killed. From both Kubernetes derives a class, by which it evicts pods when a node runs short.',
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
      'A taint keeps pods off a node unless they tolerate it, as on GPU or spot nodes; affinity draws pods to nodes that have a label.',
    related: ['t-node'],
    sources: ['eks-gpu'],
    checked,
    carries: [],
  },
  {
    id: 't-nodeport',
    term: 'Service types (ClusterIP, NodePort, LoadBalancer)',
    aliases: ['nodeport', 'clusterip', 'node port', 'service type loadbalancer', 'nodeport vs loadbalancer'],
    definition:
      'How a Kubernetes service is reached: ClusterIP inside the cluster only, NodePort by a port of every node, LoadBalancer by a balancer of the cloud, which costs each time. For many web services take one ingress or gateway.',
    sources: ['aks-network-services', 'kubernetes-service'],
    checked,
    carries: [],
  },
  {
    id: 't-ndots',
    term: 'CoreDNS and ndots',
    aliases: ['ndots', 'coredns', 'coredns ndots'],
    definition:
      'CoreDNS answers names in a cluster. The setting ndots makes pods try several local endings first, so each outside name costs many lookups; lower it or end names with a dot where DNS is the bottleneck.',
    sources: ['eks-cluster-services'],
    checked,
    carries: [],
  },
  {
    id: 't-velero',
    term: 'Velero',
    aliases: ['velero', 'cluster backup', 'etcd backup'],
    definition:
      'An open-source tool that backs up the objects of a cluster and its volumes and restores them, also into another cluster. On a managed cluster the provider keeps the state; your objects belong in Git anyway.',
    sources: ['eks-upgrades'],
    checked,
    carries: [],
  },
  {
    id: 't-sealed-secrets',
    term: 'Sealed Secrets and External Secrets',
    aliases: ['sealed secrets', 'external secrets', 'external secrets operator', 'secrets in git'],
    definition:
      'Two ways to get secrets into a cluster that is described in Git: Sealed Secrets keeps them there encrypted, External Secrets fetches them from a store such as Secrets Manager or Vault.',
    sources: ['eks-data-security'],
    checked,
    carries: [],
  },
  {
    id: 't-bottlerocket',
    term: 'Bottlerocket',
    aliases: ['bottlerocket'],
    definition:
      'AWS’s Linux made only to run containers: small, read-only, updated as a whole, without a shell by default. It is a choice for nodes of EKS and ECS.',
    sources: ['eks-hosts'],
    checked,
    carries: [],
  },
  {
    id: 't-trivy',
    term: 'Trivy',
    aliases: ['trivy', 'grype', 'image scanner'],
    definition:
      'An open-source scanner that lists known holes in an image, its packages and configuration; Grype and the registries’ own scans do the same.',
    sources: ['eks-image-security'],
    checked,
    carries: [],
  },
  {
    id: 't-multi-stage',
    term: 'Multi-stage build',
    aliases: ['multi-stage build', 'multi stage build', 'docker multi-stage build', 'multistage build'],
    definition:
      'A Dockerfile with several stages: the first ones compile with all tools, the last takes only the result. Images get much smaller and hold no compilers.',
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
      'A runtime beside an app that gives it calls between services, state, queues and secrets by one HTTP interface, whatever lies behind. Container Apps has it built in, AKS as an extension.',
    sources: ['aks-extensions', 'azure-compare-containers'],
    checked,
    carries: [],
  },
  {
    id: 't-drift',
    term: 'Drift',
    aliases: ['drift detection', 'configuration drift', 'infrastructure drift'],
    definition:
      'The difference between what infrastructure as code says and what is really there, after someone changed it by hand. Detect it on a schedule, and let only the pipeline change things.',
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
      'What may go wrong in a period without missing the goal for a service: if the goal is that all but one request in a thousand succeed, that one is the budget. While some is left, ship; when it is spent, work on stability.',
    related: ['t-sla'],
    sources: ['otel-primer'],
    checked,
    carries: [],
  },
  {
    id: 't-distributed-map',
    term: 'Distributed Map',
    aliases: ['distributed map', 'step functions distributed map'],
    definition:
      'A state of Step Functions that runs one sub-workflow for each of very many items, such as the objects of a bucket, with thousands at once.',
    sources: ['aws-toolkit-orchestration'],
    checked,
    carries: [],
  },
  {
    id: 't-long-polling',
    term: 'Long polling',
    aliases: ['long polling', 'long poll', 'sqs long polling'],
    definition:
      'Asking a queue or server and letting it answer only when there is something or after some seconds. On SQS it saves empty requests and money; a function that is triggered by a queue needs none of it.',
    sources: ['aws-streaming-skill'],
    checked,
    carries: [],
  },
  {
    id: 't-chaos',
    term: 'Chaos engineering',
    aliases: ['chaos engineering', 'chaos testing', 'fault injection'],
    definition:
      'Breaking things on purpose and under watch, a zone, a dependency or a task, to see whether the system holds. Begin in test and with one hypothesis.',
    sources: ['eks-reliability'],
    checked,
    carries: [],
  },
  {
    id: 't-correlation-id',
    term: 'Correlation ID',
    aliases: ['correlation id', 'correlation ids', 'request id', 'trace id'],
    definition:
      'An id that is made with the first request and passed on through every call, queue and log line, so that all that belongs together can be found.',
    sources: ['aws-toolkit-production'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
