import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releaseNotes } from '../../tools/release/notes.ts';

const changelog =
  '# Changelog\n\n## Unreleased\n\n- later\n\n## 1.2.0 – 2027-01-01\n\n### Added\n- this\n\n## 1.1.0\n\n- that\n\n## 1.0.0\n';

test('the notes of a release are its part of the change log', () => {
  expect(releaseNotes(changelog, '1.2.0')).toBe('### Added\n- this');
  expect(releaseNotes(changelog, '1.1.0')).toBe('- that');
  expect(releaseNotes(changelog, '1.0.0')).toBeUndefined();
  expect(releaseNotes(changelog, '1.2')).toBeUndefined();
});

test('a tag that is not the version in package.json is not released', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/release.ts', 'v99.0.0'], { encoding: 'utf8' });

  expect(stderr).toMatch(/^The tag v99\.0\.0 is not v\d+\.\d+\.\d+, the version in package\.json\.\n$/);
  expect(status).toBe(2);
});

test('the change log has the version that this is', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

  expect(releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version)).toBeTruthy();
});
