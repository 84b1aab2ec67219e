import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = globSync('{src,tools,local-slack}/**/*.{ts,tsx,mjs}', { exclude: (name) => name === 'node_modules' });

/** One file for each of many things of a kind, which nobody has to search for. */
const catalogs = ['src/domain/factors', 'src/knowledge/products', 'src/knowledge/glossary', 'src/knowledge/questions'];

describe('a newcomer finds a file', () => {
  test('no folder without subfolders holds more than fifteen', () => {
    const folders = Map.groupBy(files, dirname);
    const isParent = (folder: string): boolean => files.some((file) => dirname(file).startsWith(`${folder}/`));
    const crowded = [...folders].filter(
      ([folder, members]) => members.length > 15 && !isParent(folder) && !catalogs.includes(folder),
    );

    expect(folders.size).toBeGreaterThan(80);
    expect(crowded.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([]);
  });

  test('no name says nothing: helpers, utils, manager, misc', () => {
    expect(files.filter((file) => /(?:^|[/.-])(?:helpers?|utils?|manager|misc|common)(?:[/.-]|$)/i.test(file))).toEqual(
      [],
    );
  });

  test('code is in small files', () => {
    const isData = (file: string): boolean => /^src\/knowledge\/|\.d\.ts$/.test(file);
    const sizes = files
      .filter((file) => !isData(file))
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);

    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
    expect(sizes[sizes.length >> 1]!.lines).toBeLessThanOrEqual(60);
  });
});

/** What each folder of the core may import; the others are surfaces, which know the core and not each other. */
const below: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  knowledge: ['domain'],
  decision: ['domain', 'knowledge'],
  nlu: ['domain', 'knowledge'],
  dialogue: ['domain', 'knowledge', 'decision', 'nlu'],
  present: ['domain', 'knowledge', 'decision', 'nlu', 'dialogue'],
  store: ['domain'],
};
const ofSurfaces = Object.keys(below);
/** MCP's program prints as the terminal does. */
const beside: Readonly<Record<string, readonly string[]>> = { mcp: ['terminal'] };

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) =>
    join(dirname(file), path!),
  );
const folderOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1];

describe('imports', () => {
  test('go down only', () => {
    const up = files.flatMap((file) => {
      const folder = folderOf(file);
      if (!folder || folder === 'app') return [];
      const allowed = new Set([folder, ...(below[folder] ?? [...ofSurfaces, ...(beside[folder] ?? [])])]);
      return importsOf(file)
        .filter((path) => !allowed.has(folderOf(path) ?? ''))
        .map((path) => `${file} imports ${path}`);
    });

    expect(up).toEqual([]);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(2000);
  });
});

describe('a folder of src', () => {
  const folders = globSync('src/*/').map((folder) => folder.replace(/^src\/|\/$/g, ''));
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as {
    overrides: { includes: string[]; linter?: { rules?: { style?: object } } }[];
  };
  const bounded = overrides
    .filter(({ linter }) => 'noRestrictedImports' in (linter?.rules?.style ?? {}))
    .flatMap(({ includes }) => includes);

  test.each(folders.filter((folder) => folder !== 'app'))('%s may import only what lies below it', (folder) => {
    expect(bounded).toContain(`src/${folder}/**`);
  });

  test.each(folders)('%s is explained', (folder) => {
    expect(readFileSync('docs/architecture.md', 'utf8')).toContain(`\`src/${folder}/\``);
  });
});
