import type { Profile } from '../../domain/profile.ts';
import { optionIds, type Verdict } from '../../knowledge/claim.ts';
import type { Sample } from '../beliefs/sample.ts';
import type { Lean } from '../lean/lean.ts';
import { weighed } from './hybrid.ts';

/** How often what the parts need and the work of running several platforms decide as an expert would. */
const RELIED_ON = 0.9;

/** How likely each verdict on parts is: in every draw the parts are weighed against each other again. */
export function leanOfParts(parts: readonly { readonly sample: Sample }[], shared: Profile): Lean {
  const draws = Math.max(...parts.map(({ sample }) => sample.draws.length));
  const lean: Record<Verdict, number> = { serverless: 0, containers: 0, vms: 0, managed: 0, hybrid: 0 };
  for (let at = 0; at < draws; at += 1) {
    const results = parts.map(({ sample }) => sample.evaluations[at % sample.evaluations.length]!);
    const { verdict } = weighed(results, { ...parts[0]!.sample.draws[at % parts[0]!.sample.draws.length], ...shared });
    lean[verdict] += RELIED_ON / draws;
  }
  for (const { sample } of parts)
    for (const option of optionIds) lean[option] += ((1 - RELIED_ON) * sample.average[option]) / parts.length;
  return lean;
}
