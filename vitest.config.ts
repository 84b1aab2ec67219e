import { defineConfig } from 'vitest/config';

/** The core keeps nothing between calls but what it has learned, so that its files can share one worker's modules. */
const core = 'tests/{conversations,decision,dialogue,knowledge,nlu}/**/*.test.ts';
/** They replace a module, which must not reach other files. */
const alone = [
  'tests/knowledge/one-edit.test.ts',
  'tests/knowledge/literal-numbers.test.ts',
  'tests/dialogue/look-again.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: ['tests/train-once.ts', 'tests/say-what-is-left-out.ts'],
    setupFiles: ['tests/no-network.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Half of a test's time is waiting: for the local Slack, for databases, for a browser.
    maxWorkers: '150%',
    projects: [
      { extends: true, test: { name: 'core', include: [core], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'surfaces', include: ['tests/**/*.test.ts'], exclude: [core] } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
