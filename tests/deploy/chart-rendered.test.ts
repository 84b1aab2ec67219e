import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig, secretNames } from '../../src/app/config/config.ts';
import { readRules } from '../../src/app/config/rules-text.ts';
import {
  examples,
  hasHelm,
  headOf,
  KEPT,
  kept,
  keptFile,
  keptText,
  lint,
  notes,
  refusal,
  renderedChart,
  saysWhatIsNext,
  valuesOf,
} from './helm.ts';
import { canRender, type Manifest, rendered, schemaFault } from './kubernetes.ts';

const find = (manifests: readonly Manifest[], kind: string): Manifest | undefined =>
  manifests.find((each) => each.kind === kind);
const one = (manifests: readonly Manifest[], kind: string): Manifest => find(manifests, kind)!;
const podOf = (manifests: readonly Manifest[]) => one(manifests, 'Deployment').spec.template.spec;
const namesOf = (manifests: readonly Manifest[]): string[] =>
  podOf(manifests).containers[0].env.map(({ name }: { name: string }) => name);
const kindsOf = (manifests: readonly Manifest[]): string[] => manifests.map(({ kind }) => kind).sort();

const differing: ReadonlySet<string> = new Set([
  'labels',
  'namespace',
  'checksum/house-rules',
  'app.kubernetes.io/instance',
]);

/** What both ways of installing have to say alike: all but the namespace, labels, and what makes a name unlike others. */
function whatMatters(manifests: readonly Manifest[]) {
  const alike = (key: string, value: unknown): unknown => {
    if (differing.has(key)) return undefined;
    if (key === 'env')
      return Object.fromEntries((value as { name: string; value: string }[]).map((each) => [each.name, each.value]));
    // In a file a comment may stand above the rules.
    if (key === 'house-rules.yml') return parse(value as string);
    if (typeof value !== 'string') return value;
    return value.replace(/^(?:deployment-advisor-)?house-rules(?:-\w{10})?$/, 'house-rules');
  };
  return Object.fromEntries(
    manifests
      .filter(({ kind }) => kind !== 'Namespace')
      .map((each) => [each.kind, JSON.parse(JSON.stringify(each, alike))]),
  );
}
const withVersion = (manifests: readonly Manifest[]): Manifest[] =>
  JSON.parse(JSON.stringify(manifests).replaceAll(/(?<=deployment-advisor:)\d+\.\d+\.\d+/g, 'VERSION'));

const SECRETS = '/etc/deployment-advisor/secrets/';
const secrets: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  SLACK_SIGNING_SECRET: 'signing',
  SLACK_CLIENT_ID: 'client',
  SLACK_CLIENT_SECRET: 'of the client',
  SLACK_STATE_SECRET: 'state',
  ENCRYPTION_KEY: '00'.repeat(32),
  DATABASE_URL: 'postgres://database/advisor',
};

describe.skipIf(!canRender).each([
  ['http', 'base'],
  ['socket-mode', 'socket-mode'],
])('%s and the plain manifests, %s,', (example, folder) => {
  const plain = canRender ? rendered(`deploy/kubernetes/${folder}`) : [];

  test('say the same', () => {
    expect(whatMatters(kept(example))).toEqual(whatMatters(withVersion(plain)));
  });
});

describe.each(examples)('%s', (example) => {
  const manifests = kept(example);

  test.each(manifests.map((each) => [each.kind, each] as const))('%s agrees with Kubernetes’ schema', (_kind, each) => {
    expect(schemaFault(each)).toBeUndefined();
  });

  test('keeps to the restricted pod security standard', () => {
    const { containers, securityContext, volumes, ...pod } = podOf(manifests);

    expect(securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 1000,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(containers[0].securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    const kinds = volumes.map(({ name: _, ...kind }: { name: string }) => Object.keys(kind)[0]);
    expect(kinds.every((kind: string) => ['secret', 'configMap', 'persistentVolumeClaim'].includes(kind))).toBe(true);
    expect([pod.hostNetwork, pod.hostPID, pod.hostIPC]).toEqual([undefined, undefined, undefined]);
    expect(pod.automountServiceAccountToken).toBe(false);
  });

  test('selects its own pods wherever something selects, by what no upgrade changes', () => {
    const { template, selector } = one(manifests, 'Deployment').spec;
    const selectors = [
      find(manifests, 'PodDisruptionBudget')?.spec.selector.matchLabels,
      find(manifests, 'Service')?.spec.selector,
      one(manifests, 'NetworkPolicy').spec.podSelector.matchLabels,
      ...podOf(manifests).topologySpreadConstraints.map(
        (each: { labelSelector: { matchLabels: object } }) => each.labelSelector.matchLabels,
      ),
    ].filter(Boolean);

    expect(Object.keys(selector.matchLabels)).toEqual(['app.kubernetes.io/name', 'app.kubernetes.io/instance']);
    expect(template.metadata.labels).toMatchObject(selector.matchLabels);
    for (const labels of selectors) expect(labels).toEqual(selector.matchLabels);
  });

  test('takes secrets from files of a Secret that exists', () => {
    const files = namesOf(manifests).filter((name) => name.endsWith('_FILE') && name !== 'POLICY_FILE');

    expect(files.every((name) => (secretNames as readonly string[]).includes(name.replace(/_FILE$/, '')))).toBe(true);
    expect(kindsOf(manifests)).not.toContain('Secret');
    expect(readRules(one(manifests, 'ConfigMap').data!['house-rules.yml']!).faults).toBeUndefined();
  });

  test('gives the app what it asks for, and no more', () => {
    const { env } = podOf(manifests).containers[0];
    const given = Object.fromEntries(
      env.map(({ name, value }: { name: string; value: string }) =>
        value.startsWith(SECRETS) ? [name.replace(/_FILE$/, ''), secrets[value.slice(SECRETS.length)]] : [name, value],
      ),
    );
    const config = readConfig(given);

    expect(config).toMatchObject({ PORT: 3000, MANAGEMENT_PORT: 9090 });
    expect(config.DATABASE_URL).toBe(example === 'sqlite' ? 'file:/app/data/advisor.db' : secrets['DATABASE_URL']);
    for (const name of Object.keys(secrets).filter((each) => each !== 'DATABASE_URL' && given[each]))
      expect(() => readConfig({ ...given, [name]: undefined }), name).toThrow(name);
  });
});

test('SQLite has one replica, which stops before the next one starts, and a volume that outlives the release', () => {
  const manifests = kept('sqlite');
  const { replicas, strategy } = one(manifests, 'Deployment').spec;
  const claim = one(manifests, 'PersistentVolumeClaim');

  expect([replicas, strategy]).toEqual([1, { type: 'Recreate' }]);
  expect(podOf(manifests).volumes).toContainEqual({
    name: 'data',
    persistentVolumeClaim: { claimName: claim.metadata.name },
  });
  expect(claim).toMatchObject({ metadata: { annotations: { 'helm.sh/resource-policy': 'keep' } } });
  expect(podOf(manifests).containers[0].volumeMounts).toContainEqual({ name: 'data', mountPath: '/app/data' });
  expect(podOf(manifests).containers[0].env).toContainEqual({
    name: 'DATABASE_URL',
    value: 'file:/app/data/advisor.db',
  });
  expect(find(manifests, 'PodDisruptionBudget')).toBeUndefined();
  expect(one(manifests, 'NetworkPolicy').spec.egress).toHaveLength(2);
});

test('many workspaces are let in to install the app, in Socket Mode too', () => {
  const manifests = kept('many-workspaces');

  expect(namesOf(manifests)).toEqual(
    expect.arrayContaining([
      'SLACK_CLIENT_ID_FILE',
      'SLACK_CLIENT_SECRET_FILE',
      'SLACK_STATE_SECRET_FILE',
      'ENCRYPTION_KEY_FILE',
    ]),
  );
  expect(namesOf(manifests)).not.toContain('SLACK_BOT_TOKEN_FILE');
  expect(kindsOf(manifests)).toEqual(expect.arrayContaining(['Ingress', 'Service']));
  expect(one(manifests, 'NetworkPolicy').spec.ingress).toHaveLength(2);
});

describe.skipIf(!hasHelm)('with Helm', () => {
  test.each(examples)('%s makes what is kept, and has no fault that a linter finds', async (example) => {
    const options = ['--values', valuesOf(example)];

    await expect(keptText(example, renderedChart(...options))).toMatchFileSnapshot(`rendered/${example}.yaml`);
    expect(lint(...options)).toContain('0 chart(s) failed');
  });

  test('the defaults make what the plain manifests say, but for the ingress, which needs a host name', () => {
    const { Ingress: _, ...others } = whatMatters(kept('http'));

    expect(lint()).toContain('0 chart(s) failed');
    expect(whatMatters(withVersion(renderedChart()))).toEqual(others);
  });

  test.each<[string, RegExp]>([
    ['database.type=sqlite', /replicas must be 1 with database\.type sqlite, and is 2/],
    ['mode=socket,replicas=10', /replicas must be 9 at the most with mode socket, and is 10/],
    ['mode=socket,ingress.enabled=true,ingress.host=a.example', /ingress\.enabled must be false with mode socket/],
    ['ingress.enabled=true', /ingress\.host must be the host name/],
    ['podDisruptionBudget.minAvailable=2', /minAvailable must be less than replicas \(2\)/],
    ['ports.slack=9090', /ports\.slack and ports\.management must differ/],
    ['env.SLACK_BOT_TOKEN=xoxb-1', /env\.SLACK_BOT_TOKEN must not be set, because it is a secret/],
    ['env.DATABASE_URL_FILE=/x', /env\.DATABASE_URL_FILE must not be set, because it is a secret/],
    ['env.HTTPS_PROXY=http://a:b@proxy', /env\.HTTPS_PROXY must not hold a password/],
    ['env.POLICY_FILE=/x', /env\.POLICY_FILE must not be set, because the chart sets it/],
    ['env.RETENTION=x', /env\.RETENTION is not a variable of the app\. It may be one of .*RETENTION_DAYS/],
    ['houseRules=[', /houseRules must be YAML/],
    ['workspaces=', /workspaces.* '?"?one"?'?, '?"?many/],
    ['slack.botToken=xoxb-1', /slack/],
  ])('%s is refused', (values, sentence) => {
    expect(refusal('--set', values)).toMatch(sentence);
  });

  test('several faults are said at once, also where the schema is left out', () => {
    const said = refusal('--skip-schema-validation', '--set', 'mode=,workspaces=,database.type=,secret.name=');

    expect(said).toContain('mode must be http (the secret has SLACK_SIGNING_SECRET) or socket (SLACK_APP_TOKEN).');
    expect(said).toMatch(/workspaces must be one \(the secret has SLACK_BOT_TOKEN\) or many \(SLACK_CLIENT_ID, /);
    expect(said).toContain('database.type must be postgresql');
    expect(said).toContain('secret.name must name a Secret that exists');
  });

  test('other house rules restart the app, and nothing else does', () => {
    const annotationsOf = (...options: string[]) =>
      one(renderedChart(...options), 'Deployment').spec.template.metadata.annotations['checksum/house-rules'];

    expect(annotationsOf('--set-string', 'houseRules=provider: aws')).not.toBe(annotationsOf());
    expect(annotationsOf('--set', 'replicas=3')).toBe(annotationsOf());
  });

  test('names of its own keep two releases in one namespace apart', () => {
    const names = renderedChart('--set', 'fullnameOverride=second').map(({ metadata }) => metadata.name);

    expect(names.every((name) => name.startsWith('second'))).toBe(true);
  });

  test('what is left open may be filled in', () => {
    const filled = renderedChart(
      ...['--values', valuesOf('http'), '--values', 'tests/deploy/filled-in.yaml', '--namespace', 'advisor'],
    );

    expect(filled.map(schemaFault)).toEqual(filled.map(() => undefined));
    expect(podOf(filled)).toMatchObject({
      serviceAccountName: 'advisor',
      nodeSelector: { disk: 'ssd' },
      priorityClassName: 'high',
      containers: [
        {
          image: 'registry.example.com:5000/advisor:1.2.3',
          imagePullPolicy: 'Always',
          envFrom: [{ secretRef: { name: 'proxy' } }],
        },
      ],
    });
    expect(one(filled, 'Service').spec).toMatchObject({ type: 'NodePort', ports: [{ port: 8080 }] });
    expect(one(filled, 'Ingress').spec.tls).toBeUndefined();
    expect(kindsOf(filled)).not.toContain('ServiceAccount');
    expect(one(filled, 'NetworkPolicy').spec.egress).toHaveLength(4);
  });

  test.skipIf(!saysWhatIsNext).each([
    ['http', ['SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, DATABASE_URL)', 'https://advisor.example.com/slack/events']],
    ['socket-mode', ['SLACK_BOT_TOKEN, SLACK_APP_TOKEN, DATABASE_URL)', 'switch Socket Mode on']],
    ['sqlite', ['SLACK_BOT_TOKEN, SLACK_APP_TOKEN)', 'The claim deployment-advisor-data outlives the release']],
    [
      'many-workspaces',
      ['https://advisor.example.com/slack/oauth_redirect', 'https://advisor.example.com/slack/install'],
    ],
  ])('%s: it says what to do next', (example, sentences) => {
    const said = notes('--values', valuesOf(example));

    for (const sentence of [...sentences, 'doctor.ts', 'rollout restart']) expect(said).toContain(sentence);
  });
});

test('what is kept is of the chart as it is: else, with Helm, npx vitest run tests/deploy/chart-rendered.test.ts -u', () => {
  expect(readdirSync(KEPT).sort()).toEqual(examples.map((example) => `${example}.yaml`).sort());
  for (const example of examples)
    expect(readFileSync(keptFile(example), 'utf8').split('\n')[0]).toBe(headOf(example).trim());
});
