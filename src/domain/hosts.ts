/** Whose law reaches the owner of a host; `own` where the machines are the reader's. */
export type Jurisdiction = 'us' | 'cn' | 'eu' | 'own';

interface Host {
  readonly name: string;
  readonly jurisdiction: Jurisdiction;
}

/** Everyone who sells places to run software, and the reader's own premises. */
export const hosts = {
  aws: { name: 'AWS', jurisdiction: 'us' },
  azure: { name: 'Azure', jurisdiction: 'us' },
  gcp: { name: 'Google Cloud', jurisdiction: 'us' },
  cloudflare: { name: 'Cloudflare', jurisdiction: 'us' },
  alibaba: { name: 'Alibaba Cloud', jurisdiction: 'cn' },
  fly: { name: 'Fly.io', jurisdiction: 'us' },
  render: { name: 'Render', jurisdiction: 'us' },
  railway: { name: 'Railway', jurisdiction: 'us' },
  heroku: { name: 'Heroku', jurisdiction: 'us' },
  vercel: { name: 'Vercel', jurisdiction: 'us' },
  netlify: { name: 'Netlify', jurisdiction: 'us' },
  digitalocean: { name: 'DigitalOcean', jurisdiction: 'us' },
  hetzner: { name: 'Hetzner', jurisdiction: 'eu' },
  scaleway: { name: 'Scaleway', jurisdiction: 'eu' },
  ovh: { name: 'OVHcloud', jurisdiction: 'eu' },
  oracle: { name: 'Oracle Cloud', jurisdiction: 'us' },
  own: { name: 'your own premises', jurisdiction: 'own' },
} as const satisfies Record<string, Host>;

export type HostId = keyof typeof hosts;
export const hostIds = Object.keys(hosts) as HostId[];
