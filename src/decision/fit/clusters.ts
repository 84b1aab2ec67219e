import type { Profile } from '../../domain/profile.ts';
import { clusterFlavour, withoutTeam } from '../../knowledge/clusters.ts';
import { holds } from '../../knowledge/preferences.ts';
import type { Product } from '../../knowledge/products/product.ts';

/** Whether one has to run nodes for it, with or without Kubernetes, on one's own premises too. */
export const isCluster = ({ flavours }: Product): boolean => flavours.includes(clusterFlavour);

/** Whether somebody is there who could run a cluster, as far as it was told. */
export const canRunCluster = (profile: Profile): boolean => !withoutTeam.some((when) => holds(when, profile));
