import type { HostId } from '../domain/hosts.ts';

/** Where each host speaks for itself: its sites, and the owners of its repositories. */
const ofHosts: Readonly<Record<Exclude<HostId, 'own'>, { readonly sites: string; readonly repositories: string }>> = {
  aws: {
    sites: 'amazon.com amazonaws.com amazonaws.cn aws.github.io awslabs.github.io',
    repositories:
      'aws aws-actions aws-observability aws-powertools aws-samples aws-solutions-library-samples awsdocs awslabs bottlerocket-os firecracker-microvm',
  },
  azure: {
    sites: 'microsoft.com azure.cn microsoft.github.io',
    repositories: 'azure azure-samples microsoft microsoftdocs',
  },
  gcp: { sites: 'google.com', repositories: 'google googlecloudplatform googlecontainertools googleforgames' },
  cloudflare: { sites: 'cloudflare.com', repositories: 'cloudflare' },
  alibaba: { sites: 'alibabacloud.com aliyun.com', repositories: '' },
  fly: { sites: 'fly.io', repositories: 'superfly' },
  render: { sites: 'render.com', repositories: 'render-oss' },
  railway: { sites: 'railway.com', repositories: 'railwayapp' },
  heroku: { sites: 'heroku.com', repositories: 'heroku' },
  vercel: { sites: 'vercel.com', repositories: 'vercel' },
  netlify: { sites: 'netlify.com', repositories: 'netlify' },
  digitalocean: { sites: 'digitalocean.com', repositories: 'digitalocean' },
  hetzner: { sites: 'hetzner.com', repositories: '' },
  scaleway: { sites: 'scaleway.com', repositories: 'scaleway' },
  ovh: { sites: 'ovh.com ovhcloud.com', repositories: 'ovh' },
  oracle: { sites: 'oracle.com', repositories: '' },
};

/** The same of other companies, projects and standards bodies. */
const ofOthers = {
  sites: `12factor.net aspire.dev cncf.io coolify.io docker.com github.com helm.sh ibm.com k3s.io keda.sh kinsta.com
    knative.dev kubernetes.io linkerd.io localstack.cloud nist.gov openfaas.com openshift.com opentelemetry.io
    owasp.org pressable.com redhat.com serverlessland.com spinframework.dev tailscale.com unikraft.org vllm.ai wpengine.com`,
  repositories: `apache aquasecurity basecamp bitnami caprover cilium cncf containerd containers coollabsio dapr
    dask docker docker-library dokku dokploy dora-team etcd-io external-secrets finopsfoundation fission ggml-org
    hashicorp helm iron-io jupyterhub k3s-io kata-containers kedacore knative kubernetes kubernetes-sigs kyverno
    laravel linkerd localstack moby neondatabase netflix nextgenhealthcare okd-project ollama open-gitops open-lambda
    open-telemetry openfaas openintegrationengine openprinting openshift-cs opentofu owasp php platformsh prometheus serverless siderolabs sigstore slackapi sst systemd
    twelve-factor unikraft valkey-io vmware-archive vmware-tanzu w3c`,
};

const everybody = [...Object.values(ofHosts), ofOthers];
const wordsOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.join(' ').split(/\s+/));
const sites = wordsOf(everybody.map((each) => each.sites));
const owners = wordsOf(everybody.map((each) => each.repositories));

const gitHosts = new Set(['github.com', 'raw.githubusercontent.com']);

/** Whether a page is by those it is about; a community’s answers and other people’s repositories are not. */
export function isOfficial(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  if (gitHosts.has(hostname)) return owners.has(pathname.split('/')[1]!.toLowerCase());
  if (/^(?:repost|www\.repost)\./.test(hostname) || pathname.includes('/answers/')) return false;
  const labels = hostname.split('.');
  return labels.some((_, at) => sites.has(labels.slice(at).join('.')));
}
