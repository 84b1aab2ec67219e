import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/train-once.ts', 'tests/say-what-is-left-out.ts'],
    setupFiles: ['tests/no-network.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Half of a test's time is waiting: for the local Slack, for databases, for a browser.
    maxWorkers: '150%',
  },
});
