import type { Profile } from '../../domain/profile.ts';
import { clusterFlavour, withoutTeam } from '../../knowledge/clusters.ts';
import { holds } from '../../knowledge/preferences.ts';
import type { Product } from '../../knowledge/products/product.ts';

/** Whether one has to run nodes for it, with or without Kubernetes; whoever has images on machines of their own does already. */
export const isCluster = ({ flavours, host }: Product, { existing }: Profile): boolean =>
  flavours.includes(clusterFlavour) && !(host === 'own' && existing === 'containerised');

/** Whether somebody is there who could run a cluster, as far as it was told. */
export const canRunCluster = (profile: Profile): boolean => !withoutTeam.some((when) => holds(when, profile));
