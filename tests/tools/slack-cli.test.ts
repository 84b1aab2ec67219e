import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** What a hook prints; the Slack CLI takes all of it for the answer. */
const run = (command: string): unknown => JSON.parse(execFileSync(command, { shell: '/bin/bash', encoding: 'utf8' }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('the Slack CLI learns what it may run, and each of it exists', () => {
  const { hooks } = JSON.parse(readFileSync('.slack/hooks.json', 'utf8')) as { hooks: Record<string, string> };
  const answer = run(hooks['get-hooks']!) as { hooks: Record<string, string>; config: object; runtime: string };

  expect(answer).toMatchObject({
    hooks: { start: expect.any(String), 'get-manifest': expect.any(String) },
    // It hands over the tokens and leaves the connection to the app.
    config: { 'sdk-managed-connection-enabled': true },
  });
  for (const command of Object.values(answer.hooks)) {
    const [, script] = /^npm run --silent ([\w:-]+)/.exec(command)!;
    expect(scripts).toHaveProperty([script!]);
  }
  expect(run(answer.hooks['get-manifest']!)).toEqual(parse(readFileSync('manifest.yml', 'utf8')));
});

test('it takes the manifest from here, not from Slack', () => {
  expect(JSON.parse(readFileSync('.slack/config.json', 'utf8'))).toEqual({ manifest: { source: 'local' } });
});
