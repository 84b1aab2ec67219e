import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/app/config/policy-file.ts';
import { assess } from '../../src/decision/assess.ts';
import { noBeliefs } from '../../src/decision/beliefs/beliefs.ts';
import { billLines } from '../../src/decision/cost/bill-lines.ts';
import { costWords } from '../../src/decision/cost/wording.ts';
import { recommend } from '../../src/decision/recommendation/recommend.ts';
import { listPrices } from '../../src/knowledge/prices.ts';
import { houseRulesSchema } from '../../tools/references/house-rules.ts';

const file = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy.yml');
  writeFileSync(path, text);
  return path;
};
const setting = (text: string) => ({ provider: 'any', prices: listPrices, policy: readPolicy(file(text)) }) as const;

describe('house rules', () => {
  test('forbid an option, visibly', () => {
    const advice = recommend(
      { existing: 'legacy_containerisable', isolation: 'own_os_agents', state: 'local_disk' },
      setting('forbidden:\n  - what: vms\n    because: the last one went in 2025\n'),
    );

    expect(advice.verdict).not.toBe('vms');
    expect(advice.houseRules).toEqual(['House rule: no virtual machines (the last one went in 2025).']);
  });

  test('answer questions that then are not asked, until somebody says otherwise', () => {
    const house = setting('defaults:\n  team_ops: platform\n');

    expect(recommend({}, house).houseRules).toEqual(['House rule: run by a platform team, unless said otherwise.']);
    expect(recommend({ team_ops: 'none' }, house).houseRules).toEqual([]);
    const { next, unknown } = assess({}, noBeliefs, house);
    expect(unknown).not.toContain('team_ops');
    expect(next).not.toBe('team_ops');
  });

  test('a number that they set is billed as told, though another one is usual for the workload', () => {
    const beliefs = { ...noBeliefs, supposed: { memory_mb: { value: 65_536, probability: 0.7 } } };
    const { cost } = assess(
      { trigger: 'daemon', requests_month: 1e6 },
      beliefs,
      setting('defaults:\n  memory_mb: 2048\n'),
    ).recommendation;

    expect(cost?.bills).not.toEqual([]);
    expect(cost?.assumed).not.toHaveProperty('memory_mb');
  });

  test('add evidence in the organization’s own words, and prices', () => {
    const house = setting(
      'evidence:\n  - option: containers\n    points: 5\n    text: we have a paved road for containers\nprices:\n  aws/lambda-request: 0\n',
    );

    expect(recommend({}, house)).toMatchObject({
      verdict: 'containers',
      houseRules: ['House rule: we have a paved road for containers'],
    });
    expect(house.policy.prices).toEqual({ 'aws/lambda-request': 0 });
  });

  test('forbid a product, and the next that fits takes its place', () => {
    const job = {
      trigger: 'event',
      traffic: 'spiky',
      memory_mb: 512,
      team_ops: 'none',
      existing: 'greenfield',
    } as const;
    const house = setting('provider: aws\nforbidden:\n  - what: aws/lambda\n    because: we left it\n');
    const before = recommend(job, { provider: 'aws', prices: listPrices });
    const after = recommend(job, { ...house, provider: 'aws' });

    expect(before.products.map(({ id }) => id)).toEqual(['lambda']);
    expect(after.products.map(({ id }) => id)).toEqual(['ecs-express']);
    expect(after.houseRules).toEqual(['House rule: no AWS Lambda (we left it).']);
  });

  test('forbid a host for good, so that no advice for any provider names it', () => {
    const house = setting('forbidden:\n  - what: cloudflare\n    because: no contract\n');
    const { products } = recommend({ hosting: 'edge_cdn', trigger: 'http_api' }, house);

    expect(products.map(({ provider }) => provider)).not.toContain('cloudflare');
  });

  test('show wherever a price of theirs changed a figure', () => {
    const house = setting('provider: aws\nprices:\n  aws/fargate-vcpu-hour: 0.03\n');
    const advice = recommend(
      { trigger: 'http_api', traffic: 'steady', requests_month: 3e8, avg_ms: 100, memory_mb: 1024, io_wait: 0.5 },
      { ...house, provider: 'aws', prices: { ...listPrices, ...house.policy.prices } },
    );
    const [own] = advice.cost!.bills;

    expect(own).toMatchObject({ product: 'fargate', house: true });
    expect(costWords(advice.cost!)).toContain('at your own prices');
    expect(billLines(advice.cost!)[0]).toContain('your own and list prices');
    expect(advice.cost!.bills.filter(({ house: changed }) => changed).map(({ product }) => product)).toEqual([
      'fargate',
    ]);
  });

  test('count evidence above or below a number', () => {
    const house = setting(
      'evidence:\n  - option: containers\n    points: 3\n    text: large ones go to the cluster\n    when:\n      factor: requests_month\n      above: 1000000\n',
    );

    expect(recommend({ requests_month: 2e6 }, house).houseRules).toHaveLength(1);
    expect(recommend({ requests_month: 1e6 }, house).houseRules).toEqual([]);
    expect(recommend({}, house).houseRules).toEqual([]);
  });

  test.each([
    [
      'forbidding everything',
      'forbidden:\n  - {what: vms, because: a}\n  - {what: containers, because: a}\n  - {what: serverless, because: a}\n',
      /nothing is left.*allow one of serverless, containers, vms/,
    ],
    [
      'a kind of what is forbidden',
      'forbidden:\n  - {what: vms, because: a}\n  - {what: single VM, because: a}\n',
      /single VM never matches, since all of vms is forbidden/,
    ],
    [
      'the same twice',
      'forbidden:\n  - {what: vms, because: a}\n  - {what: vms, because: b}\n',
      /vms is forbidden twice/,
    ],
    [
      'another provider’s product',
      'provider: aws\nforbidden:\n  - {what: azure/aks, because: a}\n',
      /azure\/aks never matches.*aws\/eks/,
    ],
    [
      'its own provider',
      'provider: aws\nforbidden:\n  - {what: aws, because: a}\n',
      /aws is the provider these rules set/,
    ],
    [
      'evidence for what is forbidden',
      'forbidden:\n  - {what: vms, because: a}\nevidence:\n  - {option: vms, points: 1, text: a}\n',
      /never counts; use one of serverless, containers/,
    ],
    ['evidence of no weight', 'evidence:\n  - {option: vms, points: 0, text: a}\n', /0 points change nothing/],
    [
      'evidence on an answer that nobody gives',
      'evidence:\n  - {option: vms, points: 1, text: a, when: {factor: traffic, value: steaddy}}\n',
      /never steaddy; use one of sporadic, diurnal/,
    ],
    [
      'evidence on exactly one number',
      'evidence:\n  - {option: vms, points: 1, text: a, when: {factor: avg_ms, value: 5}}\n',
      /give above or below/,
    ],
    [
      'evidence on no number',
      'evidence:\n  - {option: vms, points: 1, text: a, when: {factor: avg_ms, above: 9, below: 5}}\n',
      /nothing is above 9 and below 5/,
    ],
    [
      'a price of nothing',
      'prices:\n  aws/lamda-request: 1\n',
      /“aws\/lamda-request” isn’t a price; use one of .*aws\/lambda-request/,
    ],
    ['a product that does not exist', 'forbidden:\n  - {what: aws/lamda, because: a}\n', /AWS has aws\/lambda,/],
  ])('are refused for %s, with what is allowed', (_, text, message) => {
    expect(() => readPolicy(file(text))).toThrow(message);
  });

  test('have a JSON Schema in the repository (npm run references)', () => {
    const shipped = readFileSync(new URL('../../house-rules.schema.json', import.meta.url), 'utf8');

    expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(houseRulesSchema())));
    const valid = new Ajv2020({ strict: false }).compile(JSON.parse(shipped));
    expect(valid({ forbidden: [{ what: 'aws/lambda', because: 'no' }], prices: { 'aws/lambda-request': 0 } })).toBe(
      true,
    );
    expect(valid({ forbidden: [{ what: 'mainframe', because: 'no' }] })).toBe(false);
    expect(valid({ prices: { functionRequest: 0 } })).toBe(false);
  });

  test.each([
    ['forbidden:\n  - what: mainframe\n    because: no\n', /line 2: forbidden\.0\.what/],
    ['color: red\n', /Unrecognized key: "color"/],
    ['defaults:\n  traffic: spikey\n', /line 2: defaults\.traffic/],
    ['forbidden: [\n', /POLICY_FILE .*policy\.yml, line 2: Flow sequence/],
  ])('with a mistake name the place: %j', (text, message) => {
    expect(() => readPolicy(file(text))).toThrow(message);
  });

  test('that cannot be read say so', () => {
    expect(() => readPolicy('nowhere.yml')).toThrow(/POLICY_FILE nowhere.yml cannot be read \(ENOENT\)/);
  });
});
