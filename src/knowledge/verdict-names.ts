import type { Verdict } from './claim.ts';
import { options } from './index.ts';
import { managed } from './managed.ts';

const names: Readonly<Record<Verdict, string>> = {
  serverless: options.serverless.name,
  containers: options.containers.name,
  vms: options.vms.name,
  managed: managed.name,
  hybrid: 'A mix',
};

export const verdictName = (verdict: Verdict): string => names[verdict];
