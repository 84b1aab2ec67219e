import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { answeredUsage } from '../src/app/programs/usage.ts';

const USAGE = `npm run --silent slack-cli -- get-hooks        What the Slack CLI may run here (.slack/hooks.json)
npm run --silent slack-cli -- get-manifest     manifest.yml as the Slack CLI reads it
`;
if (answeredUsage(USAGE)) process.exit();

/** `slack run` makes an app from the manifest and starts this one with its tokens, in Socket Mode. */
const hooks = {
  hooks: {
    'get-manifest': 'npm run --silent slack-cli -- get-manifest',
    start: 'npm run --silent start',
  },
  config: {
    watch: {
      app: { 'filter-regex': '\\.(?:ts|jsonl|yml)$', paths: ['src', 'intents'] },
      manifest: { paths: ['manifest.yml'] },
    },
    'protocol-version': ['default'],
    'sdk-managed-connection-enabled': true,
  },
  runtime: 'node',
};

const manifest = (): unknown => parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'));

const answers: Readonly<Record<string, () => unknown>> = { 'get-hooks': () => hooks, 'get-manifest': manifest };
const answer = answers[process.argv[2] ?? ''];
if (answer) process.stdout.write(`${JSON.stringify(answer())}\n`);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
