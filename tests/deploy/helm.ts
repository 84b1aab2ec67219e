import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments, stringify } from 'yaml';
import type { Manifest } from './kubernetes.ts';

export const CHART = 'deploy/helm/deployment-advisor';
/** What each example makes, kept so that it can be held against the plain manifests where there is no Helm. */
export const KEPT = 'tests/deploy/rendered';

export const examples = readdirSync(`${CHART}/examples`).map((file) => file.replace(/\.yaml$/, ''));
export const valuesOf = (example: string): string => `${CHART}/examples/${example}.yaml`;
export const readYaml = (file: string) => parse(readFileSync(file, 'utf8'));

/** HELM names one, and then there has to be one. */
const asked = process.env['HELM'];
const helm = (...options: string[]) => spawnSync(asked ?? 'helm', options, { encoding: 'utf8' });
const version = /v(\d+)\.\d+/.exec(helm('version', '--short').stdout ?? '');
export const hasHelm = asked !== undefined || version !== null;
/** Helm 3 asks a cluster before it says what comes next. */
export const saysWhatIsNext = Number(version?.[1]) >= 4;

function said(...options: string[]): string {
  const { status, stdout, stderr, error } = helm(...options);
  if (status !== 0) throw error ?? new Error(stderr);
  return stdout;
}

const NAME = 'deployment-advisor';

export const renderedChart = (...options: string[]): Manifest[] =>
  parseAllDocuments(said('template', NAME, CHART, ...options)).flatMap((document) => document.toJS() ?? []);
export const lint = (...options: string[]): string => said('lint', '--strict', CHART, ...options);
export const notes = (...options: string[]): string =>
  said('install', NAME, CHART, '--dry-run=client', ...options).split('\nNOTES:\n')[1]!;

/** What Helm has against these values. */
export const refusal = (...options: string[]): string => helm('template', NAME, CHART, ...options).stderr;

/** Of everything that decides what an example makes, but for the version, which each release changes. */
function checksum(example: string): string {
  const templates = readdirSync(`${CHART}/templates`).filter((file) => file !== 'NOTES.txt');
  const files = [...templates.sort().map((file) => join(CHART, 'templates', file)), `${CHART}/values.yaml`];
  const hash = createHash('sha256');
  for (const file of [...files, valuesOf(example)]) hash.update(`${file}\n${readFileSync(file, 'utf8')}\n`);
  return hash.digest('hex').slice(0, 16);
}

export const headOf = (example: string): string =>
  `# ${valuesOf(example)}, by helm template; chart ${checksum(example)}\n`;

/** As it is kept: in the order of kinds, with VERSION in the place of the version. */
export function keptText(example: string, manifests: readonly Manifest[]): string {
  const { appVersion } = readYaml(`${CHART}/Chart.yaml`);
  const documents = [...manifests].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  const text = documents.map((each) => stringify(each, { lineWidth: 0 }).replaceAll(appVersion, 'VERSION'));
  return `${headOf(example)}${text.join('---\n')}`;
}

export const keptFile = (example: string): string => `${KEPT}/${example}.yaml`;
export const kept = (example: string): Manifest[] =>
  parseAllDocuments(readFileSync(keptFile(example), 'utf8')).map((document) => document.toJS());
