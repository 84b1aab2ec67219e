import { readFileSync } from 'node:fs';
import { guarded } from '../src/app/programs/run.ts';
import { answeredUsage } from '../src/app/programs/usage.ts';
import { SetupError } from '../src/domain/setup-error.ts';
import { version } from '../src/mcp/version.ts';
import { migrations, released } from '../src/store/schema/migrations.ts';
import { releaseNotes } from './release/notes.ts';

const USAGE = `node tools/release.ts v1.2.3             Whether this commit may be released as that version
node tools/release.ts v1.2.3 --notes     What CHANGELOG.md says of it
`;

/** Run by the release workflow, before anything is built. */
await guarded(async () => {
  if (answeredUsage(USAGE)) return;
  const [tag = '', option] = process.argv.slice(2);
  if (tag !== `v${version}`) throw new SetupError(`The tag ${tag} is not v${version}, the version in package.json.`);
  const notes = releaseNotes(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'), version);
  if (!notes) throw new SetupError(`CHANGELOG.md has nothing on ${version}.`);
  const last = Object.keys(migrations).sort().at(-1)!;
  if (released.at(-1) !== last)
    throw new SetupError(
      `Add "${last}" to \`released\` in src/store/schema/migrations.ts: it is the last one of this release.`,
    );
  process.stdout.write(option === '--notes' ? `${notes}\n` : `${tag} may be released.\n`);
});
