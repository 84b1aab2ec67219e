import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';

export interface RegularExpression {
  readonly source: string;
  readonly flags: string;
  /** "src/nlu/tokens.ts:114" */
  readonly at: string;
}

/** The regular expressions that a program's text holds, and the lines on which it builds others. */
export function readProgram(file: string, program: string) {
  const literals: RegularExpression[] = [];
  const builders: string[] = [];
  visit(parseSync(file, program).program, (node) => {
    const at = `${file}:${program.slice(0, node.start).split('\n').length}`;
    if (node.regex) literals.push({ source: node.regex.pattern, flags: node.regex.flags, at });
    if (node.type === 'NewExpression' && node.callee?.name === 'RegExp') builders.push(at);
  });
  return { literals, builders };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && 'start' in value) see(value as Node);
  for (const child of Object.values(value)) visit(child, see);
}

/** What is built while the files are loaded; one that is built only later cannot be checked, so it is named. */
export async function builtBy(files: readonly string[]): Promise<RegularExpression[]> {
  const built: RegularExpression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget === globalThis.RegExp ? target : newTarget) as RegExp;
      const at = files.flatMap((file) => new original(`${file}:\\d+`).exec(new Error('where').stack ?? '') ?? [])[0];
      if (at) built.push({ source: made.source, flags: made.flags, at });
      return made;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

/** Every regular expression of the files; `unknown` are the lines that build one which no load shows. */
export async function collect(files: readonly string[]) {
  const programs = files.map((file) => ({ file, ...readProgram(file, readFileSync(file, 'utf8')) }));
  const built = await builtBy(programs.filter(({ builders }) => builders.length > 0).map(({ file }) => file));
  return {
    all: [...programs.flatMap(({ literals }) => literals), ...built],
    unknown: programs.flatMap(({ builders }) => builders).filter((line) => !built.some(({ at }) => at === line)),
  };
}
