import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { secretNames } from '../../src/app/config/config.ts';
import { readRules } from '../../src/app/config/rules-text.ts';
import { CHART, examples, readYaml, valuesOf } from './helm.ts';

type Values = { readonly [name: string]: unknown };
const isMap = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
const merged = (below: Values, above: Values): Values => ({
  ...below,
  ...Object.fromEntries(
    Object.entries(above).map(([name, value]) => {
      const under = below[name];
      return [name, isMap(value) && isMap(under) ? merged(under, value) : value];
    }),
  ),
});

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const defaults = readYaml(`${CHART}/values.yaml`);
const valuesWith = (example: string): Values => merged(defaults, readYaml(valuesOf(example)));
const templates = Object.fromEntries(
  readdirSync(`${CHART}/templates`).map((file) => [file, readFileSync(`${CHART}/templates/${file}`, 'utf8')]),
);
const everything = Object.values(templates).join('\n');
/** The words between a `define` of that name and its `end`. */
const wordsOf = (name: string): string[] =>
  new RegExp(`define "advisor\\.${name}" -\\}\\}\\n(.*)\\n`).exec(everything)![1]!.split(' ');

const schema = JSON.parse(readFileSync(`${CHART}/values.schema.json`, 'utf8'));
const accepts = new Ajv({ allErrors: true }).compile(schema);

test('the chart and the plain manifests install the version in package.json', () => {
  expect(readYaml(`${CHART}/Chart.yaml`)).toMatchObject({ apiVersion: 'v2', appVersion: version, type: 'application' });
  expect(readYaml('deploy/kubernetes/base/kustomization.yaml').images[0].newTag).toBe(version);
});

describe('the schema of the values', () => {
  test.each(['the defaults', ...examples])('takes %s', (example) => {
    accepts(example === 'the defaults' ? defaults : valuesWith(example));

    expect(accepts.errors).toBeNull();
  });

  test.each<[string, Values]>([
    ['another mode', { mode: 'https' }],
    ['neither one workspace nor many', { workspaces: '' }],
    ['another database', { database: { type: 'mysql' } }],
    ['a token', { secret: { SLACK_BOT_TOKEN: 'xoxb-1' } }],
    ['no secret', { secret: { name: '' } }],
    ['a name with a slip', { replcas: 3 }],
    ['no replica', { replicas: 0 }],
    ['half a replica', { replicas: 1.5 }],
    ['a number, which Helm may write as 1e+06', { env: { RATE_LIMIT: 1_000_000 } }],
    ['a port below 1024, which the app may not open', { ports: { slack: 80 } }],
    ['a digest that is none', { image: { digest: 'latest' } }],
    ['a tag in the name of the image', { image: { repository: 'ghcr.io/example/deployment-advisor:1' } }],
    ['an address for a host name', { ingress: { host: 'https://advisor.example.com' } }],
    ['a volume that several nodes write to', { database: { volume: { accessMode: 'ReadWriteMany' } } }],
    ['house rules that are not text', { houseRules: { forbidden: [] } }],
  ])('refuses %s', (_what, values) => {
    expect(accepts(merged(defaults, values))).toBe(false);
  });

  test('lists every value, and no other', () => {
    const namesIn = (value: Values): string[] =>
      Object.entries(value).flatMap(([name, part]) => [name, ...(isMap(part) ? namesIn(part) : [])]);
    const listedIn = (part: { properties?: Values }): string[] =>
      Object.entries(part.properties ?? {}).flatMap(([name, each]) => [name, ...listedIn(each as object)]);
    const { global: _global, enabled: _enabled, ...properties } = schema.properties;
    const { envFrom: _references, resources: _resources, image, ...others } = properties;
    const { pullSecrets: _secrets, ...ofImage } = image.properties;

    expect([...listedIn({ properties: others }), ...listedIn({ properties: ofImage })].sort()).toEqual(
      namesIn(defaults)
        .filter((name) => !['envFrom', 'image', 'pullSecrets'].includes(name))
        .filter((name) => !['resources', 'requests', 'limits', 'cpu', 'memory'].includes(name))
        // Of the peers in the network policy.
        .filter((name) => !/^kubernetes\.io|^matchLabels$|^namespaceSelector$/.test(name))
        .sort(),
    );
  });
});

describe('the templates', () => {
  const used = new Set([...everything.matchAll(/\.Values((?:\.\w+)+)/g)].map(([, path]) => path!.slice(1)));
  const valueAt = (path: string): unknown =>
    path.split('.').reduce<unknown>((value, name) => (isMap(value) ? value[name] : undefined), defaults);
  const leavesOf = (value: Values, above = ''): string[] =>
    Object.entries(value).flatMap(([name, part]) => (isMap(part) ? leavesOf(part, `${above}${name}.`) : above + name));
  const withAbove = (path: string): string[] => path.split('.').map((_, at, names) => names.slice(0, at + 1).join('.'));

  test('use no value that values.yaml has not', () => {
    expect([...used].filter((path) => valueAt(path) === undefined)).toEqual([]);
  });

  test('use every value that values.yaml has', () => {
    expect(leavesOf(defaults).filter((leaf) => !withAbove(leaf).some((path) => used.has(path)))).toEqual([]);
  });

  test.each(Object.entries(templates))('%s closes what it opens', (_file, text) => {
    const actions = [...text.matchAll(/\{\{-?\s*(if|with|range|define|end)\b/g)].map(([, action]) => action);
    const ends = actions.filter((action) => action === 'end');

    expect(ends).toHaveLength(actions.length - ends.length);
    expect(text.match(/\{\{/g)?.length).toBe(text.match(/\}\}/g)?.length);
  });

  test('include what is defined, and define what is included', () => {
    const namesAfter = (word: string): string[] =>
      [
        ...new Set([...everything.matchAll(new RegExp(`${word} "(advisor\\.\\w+)"`, 'g'))].map(([, name]) => name!)),
      ].sort();

    expect(namesAfter('include')).toEqual(namesAfter('define'));
  });
});

describe('the variables', () => {
  const documented = [...readFileSync('docs/configuration.md', 'utf8').matchAll(/^\| (`[A-Z].*?) \|/gm)].flatMap(
    ([, names]) => names!.split(', ').map((name) => name.replaceAll('`', '')),
  );

  test('are secret where the app reads them from files', () => {
    expect(wordsOf('secretVariables')).toEqual([...secretNames]);
  });

  test('are those that are documented, but for the program that serves MCP', () => {
    const known = ['secretVariables', 'ownVariables', 'freeVariables'].flatMap(wordsOf);

    expect(known.filter((name) => name !== 'NODE_EXTRA_CA_CERTS' && name !== 'MCP_TOKEN').sort()).toEqual(
      documented.filter((name) => !name.startsWith('MCP_')).sort(),
    );
  });
});

test.each(['the defaults', ...examples])('the house rules of %s are right', (example) => {
  const { houseRules } = example === 'the defaults' ? defaults : valuesWith(example);

  expect(readRules(houseRules as string).faults).toBeUndefined();
});
