import type { Note } from '../../entry.ts';
import { cloudflareNotes } from '../clouds/cloudflare.ts';
import { providersComparedNotes } from '../clouds/providers-compared.ts';
import { containerPlatformNotes } from '../operating/container-platforms.ts';
import { hostNeedsNotes } from './hosts-by-need.ts';
import { hostsComparedNotes } from './hosts-compared.ts';
import { selfHostingNotes } from './self-hosting.ts';
import { serverNotes } from './servers.ts';
import { webPlatformNotes } from './web-platforms.ts';

/** The edge, platforms, plain servers, and how they compare. */
export const edgeAndHostsNotes: readonly Note[] = [
  ...cloudflareNotes,
  ...containerPlatformNotes,
  ...webPlatformNotes,
  ...hostsComparedNotes,
  ...hostNeedsNotes,
  ...providersComparedNotes,
  ...serverNotes,
  ...selfHostingNotes,
];
