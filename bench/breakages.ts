import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/**
 * The module that `bench/without/<name>.ts` stands in for. What that file replaces it takes by its type, so that a
 * change of the module is an error of the compiler, and not a guard that is never taken out.
 */
const breakages = {
  dedupe: 'src/store/conversations/conversations.ts',
  outbox: 'src/store/outbox/outbox.ts',
  'look-up': 'src/slack/outbound/posting/find-posted.ts',
} as const;

export type Breakage = keyof typeof breakages;

export function breakageNamed(name: string | undefined): Breakage {
  if (name !== undefined && name in breakages) return name as Breakage;
  throw new Error(`There is no guard "${name}": choose ${Object.keys(breakages).join(', ')}.`);
}

/** A copy of the app without one guard; gives its folder. */
export function brokenCopy(name: Breakage): string {
  const folder = mkdtempSync(join(tmpdir(), `advisor-without-${name}-`));
  for (const part of ['src', 'intents', 'manifest.yml', 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  // What was learned from the utterances stays learned.
  if (existsSync('.cache')) cpSync('.cache', join(folder, '.cache'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const module = join(folder, breakages[name]);
  const whole = module.replace(/\.ts$/, '.whole.ts');
  const code = readFileSync(`bench/without/${name}.ts`, 'utf8');
  const standIn = code.replaceAll(`'../../${breakages[name]}'`, `'./${basename(whole)}'`);
  if (standIn === code) throw new Error(`bench/without/${name}.ts does not stand in for ${breakages[name]}.`);
  renameSync(module, whole);
  writeFileSync(module, standIn);
  return folder;
}
