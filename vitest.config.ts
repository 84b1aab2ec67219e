import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** They replace a module or what reaches the network, which must not reach other files. */
const alone = [
  'tests/app/proxy.test.ts',
  'tests/slack/outbound/faults.test.ts',
  'tests/knowledge/one-edit.test.ts',
  'tests/knowledge/literal-numbers.test.ts',
  'tests/dialogue/look-again.test.ts',
];

/** They wait most of their time: for limits to pass, for databases that do not answer, for a browser. */
const waiting = [
  'slack/silent-postgres',
  'slack/connection/http',
  'slack/stop',
  'slack/outbound/crash',
  'slack/deletion-traces',
  'app/start',
  'app/proxy',
  'slack/uninstalled',
  'slack/full-disk',
  'slack/connection/socket-connection',
  'local-slack/deliveries',
  'local-slack/form',
];
const isWaiting = ({ moduleId }: { readonly moduleId: string }): boolean =>
  waiting.some((name) => moduleId.endsWith(`tests/${name}.test.ts`));

/** Has the files that wait begin one after another in the first half, so that the others fill their pauses. */
class SpreadWaiting extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const sorted = await super.sort(files);
    const [patient, busy] = [sorted.filter(isWaiting), sorted.filter((file) => !isWaiting(file))];
    const between = Math.ceil(busy.length / 2 / Math.max(1, patient.length));
    return [
      ...patient.flatMap((file, at) => [file, ...busy.slice(at * between, (at + 1) * between)]),
      ...busy.slice(patient.length * between),
    ];
  }
}

export default defineConfig(({ mode }) => ({
  test: {
    env: { LONG: String(mode === 'long') },
    globalSetup: ['tests/scratch-directory.ts', 'tests/train-once.ts', 'tests/say-what-is-left-out.ts'],
    // Far beyond what anything takes, for machines that do much else meanwhile.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    // Half of a test's time is waiting: for the local Slack, for databases, for a browser.
    // As a percentage it would never be more than one for each core.
    maxWorkers: Math.ceil(2.5 * availableParallelism()),
    sequence: { sequencer: SpreadWaiting },
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
