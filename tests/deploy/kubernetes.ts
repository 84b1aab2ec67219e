import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as apps from 'kubernetes-models/apps/v1';
import * as networking from 'kubernetes-models/networking.k8s.io/v1';
import * as policy from 'kubernetes-models/policy/v1';
import * as core from 'kubernetes-models/v1';
import { parse, parseAllDocuments } from 'yaml';

export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
  // biome-ignore lint/suspicious/noExplicitAny: each kind has another shape, and the schema checks it.
  readonly spec?: any;
  readonly data?: Readonly<Record<string, string>>;
}

/** Whether this machine can render; every `kubectl` can. */
export const canRender = spawnSync('kubectl', ['version', '--client']).status === 0;

/** What `kubectl apply -k` would send. */
export function rendered(folder: string): Manifest[] {
  const { status, stdout, stderr } = spawnSync('kubectl', ['kustomize', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return parseAllDocuments(stdout).map((document) => document.toJS());
}

/** The files as they are, before kustomize names and labels them. */
export const written = (folder: string): Manifest[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'kustomization.yaml')
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')));

const groups: Readonly<Record<string, object>> = {
  v1: core,
  'apps/v1': apps,
  'policy/v1': policy,
  'networking.k8s.io/v1': networking,
};

type Model = new (data: object) => { validate(): void };

/** What Kubernetes' own schema has against it. */
export function schemaFault(manifest: Manifest): string | undefined {
  const KindOf = (groups[manifest.apiVersion] as Readonly<Record<string, Model>> | undefined)?.[manifest.kind];
  if (!KindOf) return `no schema for ${manifest.apiVersion} ${manifest.kind}`;
  try {
    new KindOf(manifest).validate();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
