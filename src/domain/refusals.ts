import { z } from 'zod';

/** What people may not want, whatever speaks for it, and what they call it. */
export const refusables = {
  serverless: 'functions',
  containers: 'containers',
  vms: 'VMs',
  kubernetes: 'Kubernetes',
} as const;
export type Refusable = keyof typeof refusables;

export const refusableSchema = z.enum(Object.keys(refusables) as [Refusable, ...Refusable[]]);

export const sayNames = (refused: readonly Refusable[]): string =>
  refused.map((each) => refusables[each]).join(' and ');

/** "no Kubernetes and no VMs". */
export const sayRefused = (refused: readonly Refusable[]): string =>
  refused.map((each) => `no ${refusables[each]}`).join(' and ');
