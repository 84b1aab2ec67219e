import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const sources = `${root}local-slack/page`;
const cache = `${root}.cache`;
const PREFIX = 'page-';

/** The folder of the built page; it is built only when its sources or the packages have changed since. */
export async function builtPage(): Promise<string> {
  const folder = `${cache}/${PREFIX}${fingerprint()}`;
  if (existsSync(`${folder}/index.html`)) return folder;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  const { build } = await import('vite');
  await build({
    root: sources,
    configFile: false,
    logLevel: 'error',
    // Vite takes NODE_ENV from a test as it is, which would bundle React for development.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: { outDir: draft, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  publish(draft, folder);
  return folder;
}

/** Another process may have built the same page meanwhile; then that one stays. Pages of older sources go. */
function publish(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
  for (const name of readdirSync(cache)) {
    const old = `${cache}/${name}`;
    if (name.startsWith(PREFIX) && !name.includes('.') && old !== folder) rmSync(old, { recursive: true, force: true });
  }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(`${root}package-lock.json`));
  for (const file of ['records.ts', 'page-files.ts']) hash.update(readFileSync(`${root}local-slack/${file}`));
  for (const name of (readdirSync(sources, { recursive: true }) as string[]).filter(isFile).sort())
    hash.update(name).update(readFileSync(`${sources}/${name}`));
  return hash.digest('hex').slice(0, 16);
}

const isFile = (name: string): boolean => /\.\w+$/.test(name);
