import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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
  const kilobytes = execFileSync('du', ['-sk', 'node_modules'], { cwd: folder, encoding: 'utf8' }).split('\t')[0];
  return {
    packages: listed.trim().split('\n').length - 1,
    megabytes: Math.round(Number(kilobytes) / 102.4) / 10,
  };
}
