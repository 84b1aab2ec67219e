import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { secretNames } from '../../src/app/config/config.ts';
import { readPolicy } from '../../src/app/config/policy-file.ts';
import { canRender, type Manifest, rendered, schemaFault, written } from './kubernetes.ts';

const BASE = 'deploy/kubernetes/base';
interface Spread {
  readonly topologyKey: string;
  readonly labelSelector: { readonly matchLabels: Readonly<Record<string, string>> };
}
interface Rule {
  readonly ports: readonly { readonly port: string | number }[];
}
const one = (manifests: readonly Manifest[], kind: string): Manifest => manifests.find((each) => each.kind === kind)!;
const podOf = (manifests: readonly Manifest[]) => one(manifests, 'Deployment').spec.template.spec;
const containerOf = (manifests: readonly Manifest[]) => podOf(manifests).containers[0];
const envOf = (manifests: readonly Manifest[]): Record<string, string> =>
  Object.fromEntries(
    containerOf(manifests).env.map(({ name, value }: { name: string; value: string }) => [name, value]),
  );

test('every file is listed, and nothing else is', () => {
  const { resources } = parse(readFileSync(`${BASE}/kustomization.yaml`, 'utf8'));

  expect(written(BASE)).toHaveLength(resources.length);
});

test('the house rules that come along are right', () => {
  expect(readPolicy(`${BASE}/house-rules.yml`)).toMatchObject({ forbidden: [] });
});

test('Kubernetes’ schemas find a wrong field', () => {
  expect(
    schemaFault({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'x' }, spec: { ports: [{ port: 'http' }] } }),
  ).toContain('port');
});

describe.skipIf(!canRender).each(['base', 'socket-mode'])('%s', (name) => {
  const manifests = canRender ? rendered(`deploy/kubernetes/${name}`) : [];

  test.each(manifests.map((each) => [each.kind, each] as const))(
    '%s agrees with Kubernetes’ schema',
    (_kind, manifest) => {
      expect(schemaFault(manifest)).toBeUndefined();
    },
  );

  test('keeps to the restricted pod security standard, which its namespace enforces', () => {
    const pod = podOf(manifests);
    const { securityContext } = containerOf(manifests);

    expect(one(manifests, 'Namespace').metadata.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'restricted',
    });
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(pod.securityContext.runAsUser).toBeGreaterThan(0);
    expect(securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    const kinds = pod.volumes.map(({ name: _, ...kind }: { name: string }) => Object.keys(kind)[0]);
    expect(kinds.every((kind: string) => ['secret', 'configMap', 'emptyDir'].includes(kind))).toBe(true);
    expect([pod.hostNetwork, pod.hostPID, pod.hostIPC]).toEqual([undefined, undefined, undefined]);
    expect(pod.automountServiceAccountToken).toBe(false);
  });

  test('asks the right questions on the port for those who run the app', () => {
    const container = containerOf(manifests);
    const management = container.ports.find(({ name: port }: { name: string }) => port === 'management').containerPort;

    expect(envOf(manifests)['MANAGEMENT_PORT']).toBe(String(management));
    expect(container.livenessProbe.httpGet).toEqual({ path: '/healthz', port: 'management' });
    expect(container.startupProbe.httpGet).toEqual({ path: '/healthz', port: 'management' });
    expect(container.readinessProbe.httpGet).toEqual({ path: '/readyz', port: 'management' });
  });

  test('is given time to stop: the pause before it, and the ten seconds that the app may take', () => {
    const pause = containerOf(manifests).lifecycle.preStop.sleep.seconds;

    expect(podOf(manifests).terminationGracePeriodSeconds).toBeGreaterThan(pause + 10);
  });

  test('selects its own pods wherever something selects', () => {
    const { template, selector } = one(manifests, 'Deployment').spec;
    const selectors = [
      selector.matchLabels,
      one(manifests, 'PodDisruptionBudget').spec.selector.matchLabels,
      one(manifests, 'NetworkPolicy').spec.podSelector.matchLabels,
      ...podOf(manifests).topologySpreadConstraints.map(({ labelSelector }: Spread) => labelSelector.matchLabels),
    ];

    for (const labels of selectors) {
      expect(Object.keys(labels).length).toBeGreaterThan(0);
      expect(template.metadata.labels).toMatchObject(labels);
    }
  });

  test('survives the loss of a node, and spreads over zones', () => {
    const { replicas } = one(manifests, 'Deployment').spec;
    const keys = podOf(manifests).topologySpreadConstraints.map(({ topologyKey }: Spread) => topologyKey);

    expect(replicas).toBeGreaterThan(one(manifests, 'PodDisruptionBudget').spec.minAvailable);
    expect(keys).toEqual(['topology.kubernetes.io/zone', 'kubernetes.io/hostname']);
  });

  test('takes secrets from files, and from nowhere else', () => {
    const files = Object.keys(envOf(manifests)).filter((each) => each.endsWith('_FILE') && each !== 'POLICY_FILE');

    expect(
      files
        .map((each) => each.replace(/_FILE$/, ''))
        .filter((each) => !(secretNames as readonly string[]).includes(each)),
    ).toEqual([]);
    expect(Object.keys(envOf(manifests)).filter((each) => (secretNames as readonly string[]).includes(each))).toEqual(
      [],
    );
    for (const each of files)
      expect(envOf(manifests)[each]).toBe(`/etc/deployment-advisor/secrets/${each.replace(/_FILE$/, '')}`);
    expect(one(manifests, 'ConfigMap').data).toHaveProperty(['house-rules.yml']);
  });

  test('lets in who has to come in, and nobody else', () => {
    const { ingress, egress, policyTypes } = one(manifests, 'NetworkPolicy').spec;

    expect(policyTypes).toEqual(['Ingress', 'Egress']);
    expect(ingress.flatMap(({ ports }: Rule) => ports.map(({ port }) => port))).toEqual(
      name === 'base' ? ['slack', 'management'] : ['management'],
    );
    expect(egress.flatMap(({ ports }: Rule) => ports.map(({ port }) => port))).toEqual([53, 53, 443, 5432]);
  });
});

test.skipIf(!canRender)('over HTTP, the ingress leads Slack, and only Slack, to the port for it', () => {
  const manifests = rendered(BASE);
  const [{ http }] = one(manifests, 'Ingress').spec.rules;
  const { ports } = one(manifests, 'Service').spec;

  expect(http.paths.map(({ path }: { path: string }) => path)).toEqual(['/slack/']);
  expect(http.paths[0].backend.service).toEqual({ name: 'deployment-advisor', port: { name: ports[0].name } });
  expect(ports[0].targetPort).toBe('slack');
});

test.skipIf(!canRender)(
  'in Socket Mode nothing leads in, and the app-level token takes the place of the signing secret',
  () => {
    const manifests = rendered('deploy/kubernetes/socket-mode');

    expect(manifests.map(({ kind }) => kind)).not.toEqual(expect.arrayContaining(['Ingress']));
    expect(one(manifests, 'Service')).toBeUndefined();
    expect(envOf(manifests)).toHaveProperty('SLACK_APP_TOKEN_FILE');
    expect(envOf(manifests)).not.toHaveProperty('SLACK_SIGNING_SECRET_FILE');
  },
);
