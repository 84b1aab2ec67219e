import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** They replace a module or what reaches the network, which must not reach other files. */
const alone = [
  'tests/app/proxy.test.ts',
  'tests/slack/outbound/faults.test.ts',
  'tests/knowledge/one-edit.test.ts',
  'tests/knowledge/literal-numbers.test.ts',
  'tests/dialogue/look-again.test.ts',
];

export default defineConfig(({ mode }) => ({
  test: {
    env: { LONG: String(mode === 'long') },
    globalSetup: ['tests/train-once.ts', 'tests/say-what-is-left-out.ts'],
    // Far beyond what anything takes, for machines that do much else meanwhile.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Half of a test's time is waiting: for the local Slack, for databases, for a browser.
    // As a percentage it would never be more than one for each core.
    maxWorkers: Math.ceil(2.5 * availableParallelism()),
    projects: [
      {
        extends: true,
        // Nothing is kept between tests but what was learned, which takes seconds to load.
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: alone,
          isolate: false,
          setupFiles: ['tests/no-network.ts'],
        },
      },
      { extends: true, test: { name: 'alone', include: alone, setupFiles: ['tests/nock-network.ts'] } },
    ],
  },
}));
