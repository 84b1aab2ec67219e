import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = 'src/knowledge';
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(ROOT, name));
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** The file that an entry, a fact, a page or a product (host/id) is written in. */
export function fileOf(id: string): string {
  const [host, product] = id.split('/');
  if (product) return `${ROOT}/products/${host}.ts`;
  const written = [`id: '${id}'`, `  '${id}': {`, `  '${id}': `, `  ${id}: {`];
  const [file] = written.flatMap((each) => [...texts].filter(([, text]) => text.includes(each)).map(([name]) => name));
  return file ?? ROOT;
}

/** A rule's findings with the file of the entry that each begins with. */
export const located = (findings: readonly string[]): string[] =>
  findings.map((finding) => `${fileOf(/^[^\s:,]+/.exec(finding)?.[0] ?? '')}: ${finding}`);
