import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExampleFiles } from '../src/app/model/examples.ts';

const TIMES = 10;

/** Where each kind of knowledge is put together, and the name it has there. */
const registries = {
  'criteria/index.ts': 'criteria',
  'rules.ts': 'rules',
  'use-cases.ts': 'useCases',
  'corrections.ts': 'corrections',
  'follow-on.ts': 'followOns',
  'hybrid-patterns.ts': 'hybridPatterns',
  'knock-outs.ts': 'knockOutRules',
  'glossary/index.ts': 'terms',
} as const;

/** Copies of an entry under names of their own, so that none is found under the name of another. */
const manifold = `
type Named = { id: string; term?: string; aliases?: readonly string[] };
export const manifold = <T extends object>(entries: readonly T[]): T[] =>
  entries.flatMap((entry) =>
    Array.from({ length: ${TIMES} }, (_, copy) => {
      const { id, term, aliases } = entry as Named;
      if (copy === 0) return entry;
      const names = term ? { term: term + ' x' + copy, aliases: aliases!.map((alias) => alias + ' x' + copy) } : {};
      return { ...entry, id: id + '-' + copy, ...names };
    }),
  );
`;

/** A copy of the app in a folder of its own. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'advisor-enlarged-'));
  for (const name of ['src', 'intents', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The app with ten times the examples: each comes again with other last words. */
export function withManyUtterances(): string {
  const folder = copied();
  for (const { path, text } of readExampleFiles(join(folder, 'intents/'))) {
    const lines = text.split('\n').filter(Boolean);
    const more = Array.from({ length: TIMES - 1 }, (_, copy) => lines.map((line) => longer(line, ` for acme ${copy}`)));
    writeFileSync(join(folder, 'intents', path), `${[...lines, ...more.flat()].join('\n')}\n`);
  }
  return learned(folder);
}

/** An example, bare or labeled, with more words. */
function longer(line: string, words: string): string {
  if (!line.startsWith('{')) return `${line}${words}`;
  const { text, ...labels } = JSON.parse(line) as { text: string };
  return JSON.stringify({ text: `${text}${words}`, ...labels });
}

/** The app with ten times the knowledge, every claim and knock-out that is weighed included. */
export function withMuchKnowledge(): string {
  const folder = copied();
  const knowledge = join(folder, 'src/knowledge');
  writeFileSync(join(knowledge, 'manifold.ts'), manifold);
  for (const [name, list] of Object.entries(registries)) {
    const path = name.includes('/') ? '../manifold.ts' : './manifold.ts';
    replace(join(knowledge, name), `export const ${list}:`, `const once:`);
    appendFileSync(
      join(knowledge, name),
      `import { manifold } from '${path}';\nexport const ${list} = manifold(once);\n`,
    );
  }
  const index = join(knowledge, 'index.ts');
  replace(
    index,
    '= { serverless, containers, vms };',
    '= { serverless: more(serverless), containers: more(containers), vms: more(vms) };',
  );
  appendFileSync(
    index,
    "import { manifold } from './manifold.ts';\nfunction more(option: Option): Option {\n  return { ...option, pros: manifold(option.pros), cons: manifold(option.cons) };\n}\n",
  );
  return learned(folder);
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}" any more: bench/enlarged.ts has to follow`);
  writeFileSync(file, text.replace(from, to));
}

/** Trains now, and not while it is measured. */
function learned(folder: string): string {
  const learn = "(await import('./src/app/advisor.ts')).createCore().understand('', { phase: 'new' })";
  execFileSync(process.execPath, ['--import', './src/app/preload.mjs', '--input-type=module', '-e', learn], {
    cwd: folder,
  });
  return folder;
}
