import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ExampleError, parseExamples } from '../../src/app/model/examples.ts';
import type { Addition } from './decision.ts';

const root = fileURLToPath(new URL('../../intents/', import.meta.url));

/** Adds the lines to their files; where one would contradict what stands there, nothing is added and it says why. */
export function taught(additions: readonly Addition[], folder = root): string | undefined {
  const files = [...Map.groupBy(additions, ({ path }) => path)].map(([path, group]) => {
    const before = existsSync(`${folder}${path}`) ? readFileSync(`${folder}${path}`, 'utf8') : '';
    const added = group.flatMap(({ lines }) => lines.map((line) => `${line}\n`)).join('');
    return { path, before, added: before && !before.endsWith('\n') ? `\n${added}` : added };
  });
  try {
    for (const { path, before, added } of files) parseExamples([{ path, text: before + added }]);
  } catch (error) {
    if (error instanceof ExampleError) return error.message;
    throw error;
  }
  for (const { path, added } of files) appendFileSync(`${folder}${path}`, added);
  return undefined;
}
