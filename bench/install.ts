import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compared } from './table.ts';

interface Size {
  readonly packages: number;
  readonly megabytes: number;
}

/** Production packages and their size, beside an app that needs Bolt and natural alone. */
export function install() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const { '@slack/bolt': bolt, natural } = dependencies;
  const whole = sizeOf(dependencies);
  const bare = sizeOf({ '@slack/bolt': bolt!, natural: natural! });
  return {
    packages: compared([whole.packages], [bare.packages]),
    megabytes: compared([whole.megabytes], [bare.megabytes]),
  };
}

function sizeOf(dependencies: Record<string, string>): Size {
  const folder = mkdtempSync(join(tmpdir(), 'advisor-install-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  execFileSync('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const listed = execFileSync('npm', ['ls', '--all', '--parseable'], { cwd: folder, encoding: 'utf8' });
  const files = readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((file) => file.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return {
    packages: listed.trim().split('\n').length - 1,
    megabytes: bytes / 2 ** 20,
  };
}
