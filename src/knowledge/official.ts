/** Where providers, projects and standards bodies speak for themselves. */
const sites = new Set(
  `12factor.net alibabacloud.com aliyun.com amazon.com amazonaws.cn azure.cn amazonaws.com cloudflare.com cncf.io
  digitalocean.com docker.com fly.io github.com google.com helm.sh heroku.com hetzner.com ibm.com keda.sh knative.dev
  kubernetes.io linkerd.io localstack.cloud microsoft.com netlify.com nist.gov openfaas.com openshift.com opentelemetry.io
  oracle.com ovh.com ovhcloud.com owasp.org railway.com redhat.com render.com scaleway.com serverlessland.com spinframework.dev unikraft.org
  vercel.com aspire.dev aws.github.io coolify.io microsoft.github.io`.split(/\s+/),
);

/** Owners of repositories that are a provider’s or a project’s own. */
const owners = new Set(
  `apache aws aws-powertools aws-samples aws-solutions-library-samples awsdocs awslabs azure basecamp cloudflare cncf
  containerd containers coollabsio digitalocean docker dokku firecracker-microvm fission google googlecloudplatform
  hashicorp helm heroku kedacore knative kubernetes linkerd microsoft microsoftdocs moby netlify okd-project open-gitops
  open-telemetry openfaas opentofu ovh owasp railwayapp render-oss scaleway superfly unikraft vercel vmware-archive`.split(
    /\s+/,
  ),
);

const repositories = new Set(['github.com', 'raw.githubusercontent.com']);

/** Whether a page is by those it is about; a community’s answers and other people’s repositories are not. */
export function isOfficial(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  if (repositories.has(hostname)) return owners.has(pathname.split('/')[1]!.toLowerCase());
  if (/^(?:repost|www\.repost)\./.test(hostname) || pathname.includes('/answers/')) return false;
  const labels = hostname.split('.');
  return labels.some((_, at) => sites.has(labels.slice(at).join('.')));
}
