import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FILE = 'deploy/systemd/deployment-advisor.service';
const unit = readFileSync(FILE, 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
const canVerify = spawnSync('systemd-analyze', ['--version']).status === 0;

test('the unit starts what npm start starts', () => {
  expect(/^ExecStart=\/usr\/bin\/(.*)$/m.exec(unit)![1]).toBe(scripts.start);
});

test('it waits for the app to stop, and does not start again what cannot work', () => {
  expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)![1])).toBeGreaterThan(10);
  expect(unit).toMatch(/^Restart=always$/m);
  expect(unit).toMatch(/^RestartPreventExitStatus=2$/m);
});

test('it runs as nobody, may write to its own folder only', () => {
  for (const line of [
    'DynamicUser=yes',
    'StateDirectory=deployment-advisor',
    'ProtectSystem=strict',
    'NoNewPrivileges=yes',
    'CapabilityBoundingSet=',
  ])
    expect(unit.split('\n')).toContain(line);
  // The engine compiles as it runs.
  expect(unit).not.toContain('MemoryDenyWriteExecute');
});

test.skipIf(!canVerify)('systemd has nothing against it', () => {
  const { stderr, status } = spawnSync('systemd-analyze', ['verify', FILE], { encoding: 'utf8' });

  // Where there is no /usr/bin/node, that is all it says.
  expect(
    stderr.split('\n').filter((line) => line.includes('deployment-advisor') && !/not executable/.test(line)),
  ).toEqual([]);
  expect(status === 0 || /not executable/.test(stderr)).toBe(true);
});
