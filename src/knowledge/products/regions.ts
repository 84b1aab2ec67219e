import type { HostId } from '../../domain/hosts.ts';
import { type Known, type Product, says } from './product.ts';

/** Whether one chooses the region of what a host runs; unknown where no source says so. */
const byHost: Readonly<Record<HostId, Known<boolean>>> = {
  aws: says(true, 'F-AWS-81'),
  azure: says(true, 'F-AZ-60'),
  gcp: says(true, 'F-GCP-47'),
  fly: says(true, 'F-FLY-18'),
  render: says(true, 'F-REN-18'),
  railway: says(true, 'F-RLW-15'),
  heroku: says(true, 'F-HRK-13'),
  vercel: says(true, 'F-VCL-14'),
  digitalocean: says(true, 'F-DO-25'),
  hetzner: says(true, 'F-HTZ-09'),
  scaleway: says(true, 'F-SCW-22'),
  ovh: says(true, 'F-OVH-05'),
  own: says(true, 'F-GEN-07'),
  cloudflare: 'unknown',
  alibaba: 'unknown',
  netlify: 'unknown',
  oracle: 'unknown',
};

/** Whether a product can be held to one country or region. */
export const staysInRegion = ({ host, oneRegion }: Pick<Product, 'host' | 'oneRegion'>): Known<boolean> =>
  oneRegion ?? byHost[host];
