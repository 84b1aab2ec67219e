import { recordMarkdown, type Told } from './markdown.ts';
import type { Recorded } from './recorded.ts';

/** A recorded decision for other programs: what was decided, what from, and the record in Markdown. */
export function recordJson(record: Recorded, told: Told): object {
  const { trace, superseded_by, at, changed_at, team, channel, thread, ...rest } = record;
  const { basis, advised } = trace;
  const { provider, products, ruledOut, houseRules, bills, facts } = advised;
  return {
    ...rest,
    supersededBy: superseded_by,
    recordedAt: at,
    changedAt: changed_at,
    place: { workspace: team, channel, thread },
    provider,
    products,
    costs: bills,
    ruledOut,
    houseRules,
    profile: basis?.profile ?? null,
    parts: basis?.components.map(({ name, profile }) => ({ name, profile })) ?? [],
    workloads: basis?.workloads ?? [],
    facts: Object.entries(facts).map(([id, { statement }]) => ({ id, statement })),
    markdown: recordMarkdown(record, told),
  };
}
