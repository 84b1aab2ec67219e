import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Profile } from '../../src/domain/profile.ts';

const LIMITS = '../../src/knowledge/facts/aws/aws-lambda-limits.ts';

/** The advisor as it is with this longest run of a Lambda function. */
async function advisorWith(seconds: number) {
  vi.resetModules();
  vi.doMock(LIMITS, async (original) => {
    const { lambdaLimits } = await original<typeof import('../../src/knowledge/facts/aws/aws-lambda-limits.ts')>();
    return { lambdaLimits: lambdaLimits.map((each) => (each.id === 'F-AWS-01' ? { ...each, value: seconds } : each)) };
  });
  const { defaultSetting } = await import('../../src/decision/evaluate.ts');
  const { initialState, settingFor } = await import('../../src/dialogue/state/state.ts');
  const { adviceToday, traceOf } = await import('../../src/dialogue/register/snapshot.ts');
  const { lookAgain, secondLookLines } = await import('../../src/dialogue/register/look-again.ts');
  const aws = { ...defaultSetting, provider: 'aws' as const };
  return {
    record: (profile: Profile) => {
      const state = { ...initialState, phase: 'answered' as const, profile };
      return traceOf(state, settingFor(state, aws));
    },
    lookAt: (trace: Awaited<ReturnType<typeof traceOf>>, setting: Partial<typeof defaultSetting> = {}) =>
      lookAgain(trace.advised, adviceToday(trace.basis!, { ...aws, ...setting })),
    lines: secondLookLines,
  };
}

/** A nightly report of 25 minutes. */
const report: Profile = { trigger: 'event', max_run_s: 1500, requests_month: 3000, memory_mb: 1024 };

describe('a decision that is looked at again', () => {
  beforeEach(() => vi.doUnmock(LIMITS));

  test('is the same with the same knowledge, and says so in a line', async () => {
    const now = await advisorWith(900);
    const again = now.lookAt(now.record(report));

    expect(again).toMatchObject({ isOther: false, changes: [] });
    expect(now.lines(again)).toEqual([`Nothing has changed (with the knowledge as of ${again.today}).`]);
  });

  test('says which limit is another, and what follows: option, products, what was ruled out, since when', async () => {
    const trace = (await advisorWith(900)).record(report);
    const now = await advisorWith(1980);
    const again = now.lookAt({ ...trace, advised: { ...trace.advised, knowledge: '2026-01-31' } });
    const said = now.lines(again).join('\n');

    expect(again.isOther).toBe(true);
    expect(said).toMatch(/^Changed since the knowledge as of 2026-01-31 \(today’s is as of \d{4}-\d\d-\d\d\):\n/);
    expect(said).toMatch(/It would be serverless functions.* today instead of containers/);
    expect(said).toMatch(/Products: AWS Lambda instead of .*Fargate/);
    expect(said).toContain('Serverless functions: no longer ruled out.');
    expect(said).toMatch(/Now: Lambda function: one run takes 1,980 s at most\. It was: .* 900 s at most\./);
  });

  test('says which limit is another where the advice stays the same', async () => {
    const short = { ...report, max_run_s: 300 };
    const trace = (await advisorWith(900)).record(short);
    const now = await advisorWith(1980);
    const again = now.lookAt({ ...trace, advised: { ...trace.advised, knowledge: '2026-01-31' } });

    expect(again.isOther).toBe(false);
    // The second fact takes its number from the first.
    expect(again.changes).toEqual([
      expect.stringContaining('one run takes 1,980 s at most'),
      expect.stringContaining('up to 33 minutes'),
    ]);
    expect(now.lines(again).at(-1)).toBe('The advice is still the same.');
  });

  test('tells new house rules from new knowledge, and another bill', async () => {
    const now = await advisorWith(900);
    const trace = now.record(report);
    const forbidden = [{ what: 'containers', because: 'nobody runs them' }];
    const policy = { forbidden, evidence: [], defaults: {}, prices: {} };
    const said = now.lines(now.lookAt(trace, { policy } as never)).join('\n');

    expect(said).toMatch(/^The knowledge is still as of .*, but the settings or house rules have changed:/);
    expect(said).toContain('New: House rule: no containers (nobody runs them).');
    const dearer = {
      ...trace,
      advised: { ...trace.advised, bills: trace.advised.bills.map((b) => ({ ...b, total: '$1' })) },
    };
    expect(now.lookAt(dearer).changes).toContainEqual(expect.stringMatching(/^Cost: .* a month, was \$1\.$/));
  });
});
