import type { Term } from '../entry.ts';

const checked = '2026-11-29';

export const kubernetesToolsTerms = [
  {
    id: 't-knative',
    term: 'Knative',
    aliases: ['k native', 'knative serving', 'knative eventing'],
    definition:
      'An open-source layer on Kubernetes for serverless work: it scales services from zero and reacts to events. It runs on any Kubernetes cluster, so it’s one way to have serverless outside a public cloud.',
    related: ['t-kubernetes', 't-openfaas', 't-scale-to-zero'],
    sources: ['knative-overview'],
    checked,
    carries: ['DIS-20'],
  },
  {
    id: 't-helm',
    term: 'Helm',
    aliases: ['helm chart', 'helm charts', 'helmchart'],
    definition:
      'A package manager for Kubernetes: a chart bundles all the settings an application needs, so you can install it in one go.',
    related: ['t-kubernetes', 't-infrastructure-as-code'],
    sources: ['helm-introduction'],
    checked,
    carries: [],
  },
  {
    id: 't-ingress',
    term: 'Ingress',
    aliases: [
      'ingress controller',
      'ingress controllers',
      'kubernetes ingress',
      'k8s ingress',
      'gateway api',
      'ingress in kubernetes',
      'ingress in k8s',
    ],
    definition:
      'The rules, and the component behind them, that route requests from outside to the right service in a Kubernetes cluster.',
    related: ['t-load-balancer', 't-service-discovery', 't-kubernetes'],
    sources: ['kubernetes-ingress', 'cncf-ingress'],
    checked,
    carries: [],
  },
  {
    id: 't-service-mesh',
    term: 'Service mesh',
    aliases: ['service meshes', 'istio', 'linkerd'],
    definition:
      'A layer that handles the traffic between services, with encryption, retries and measurements, often through a proxy next to each one.',
    related: ['t-sidecar', 't-service-discovery', 't-microservice'],
    sources: ['cncf-service-mesh', 'linkerd-what-is'],
    checked,
    carries: [],
  },
  {
    id: 't-cni',
    term: 'CNI (Container Network Interface)',
    aliases: [
      'cni',
      'container network interface',
      'cni plugin',
      'network plugin',
      'container networking',
      'pod networking',
    ],
    definition:
      'The standard that plug-ins use to give containers their network. On your own cluster, choosing one is part of setting up the network.',
    related: ['t-service-discovery', 't-kubernetes'],
    sources: ['kubernetes-network-plugins'],
    checked,
    carries: [],
  },
  {
    id: 't-daemonset',
    term: 'DaemonSet',
    aliases: ['daemon set', 'daemonsets', 'daemon sets', 'daemonset in kubernetes', 'daemonset in k8s'],
    definition:
      'A Kubernetes rule that runs one copy of a container on every machine of the cluster, for example to collect logs.',
    related: ['t-pod', 't-node', 't-sidecar'],
    sources: ['kubernetes-daemonset'],
    checked,
    carries: [],
  },
  {
    id: 't-operator',
    term: 'Kubernetes operator',
    aliases: [
      'operator',
      'operators',
      'k8s operator',
      'k8s operators',
      'kubernetes operators',
      'operator pattern',
      'crd',
      'custom resource',
      'operator in kubernetes',
      'operators in kubernetes',
      'operator in k8s',
    ],
    definition:
      'A program in a Kubernetes cluster that runs one kind of application, such as a database, the way a trained person would: it installs it, scales it and knows what to do when it crashes.',
    related: ['t-kubernetes', 't-helm'],
    sources: ['cncf-operator'],
    checked,
    carries: [],
  },
] as const satisfies readonly Term[];
