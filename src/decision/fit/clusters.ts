import type { Profile } from '../../domain/profile.ts';
import { clusterFlavour, withoutTeam } from '../../knowledge/clusters.ts';
import { holds } from '../../knowledge/preferences.ts';
import type { Product } from '../../knowledge/products/product.ts';

/** Whether one has to run nodes of a provider for it, with or without Kubernetes; on one's own premises all is run by oneself. */
export const isCluster = ({ flavours, host }: Product): boolean => host !== 'own' && flavours.includes(clusterFlavour);

/** Whether somebody is there who could run a cluster, as far as it was told. */
export const canRunCluster = (profile: Profile): boolean => !withoutTeam.some((when) => holds(when, profile));
