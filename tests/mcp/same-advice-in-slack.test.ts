import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCore } from '../../src/advisor.ts';
import { type FactorId, type FactorValue, factorOf, menu } from '../../src/domain/profile.ts';
import { advise } from '../../src/mcp/tools/advise.ts';
import { openWorkspace, type Workspace } from '../slack/workspace.ts';

let slack: Workspace;
beforeAll(async () => {
  slack = await openWorkspace();
});
afterAll(() => slack.close());

const profiles: readonly Partial<Record<FactorId, FactorValue>>[] = [
  { trigger: 'schedule', max_run_s: 3300, memory_mb: 1024 },
  { trigger: 'http_api', traffic: 'steady', requests_month: 5e7, avg_ms: 100, memory_mb: 512 },
  { trigger: 'daemon', control: 'kernel', state: 'local_disk' },
];

/** As a person fills in the form. */
const entered = (profile: (typeof profiles)[number]): Record<string, string> =>
  Object.fromEntries(
    (Object.entries(profile) as [FactorId, FactorValue][]).map(([id, value]) => {
      const factor = factorOf(id);
      const label = menu(id).find((item) => item.value === value)?.label;
      return [factor.question, factor.kind === 'number' ? `${value} ${factor.unit}` : label!];
    }),
  );

/** What the advice says of the workload, without what was left open on the way. */
const said = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^(?:Recommendation|AWS|Ruled out|Why|Cost|Nearly as good|I understood)/.test(line));

test.each(profiles)('the form in Slack and the tool say the same of %j', async (profile) => {
  const { alice } = slack;
  await alice.runs('form');
  const view = await alice.modal('form', profiles.indexOf(profile) + 1);
  expect((await alice.submits(view, entered(profile))).body).toBe('');
  const shown = (await slack.thread(await slack.rootWith('described a workload in the form'))).at(-1)!;
  const { text, structured } = advise.call({ profile }, createCore());

  expect(structured['understood']).toHaveLength(Object.keys(profile).length);
  expect(said(text).length).toBeGreaterThan(2);
  expect(said(shown.text).toSorted()).toEqual(said(text).toSorted());
});
