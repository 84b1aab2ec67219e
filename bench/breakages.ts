import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** One guard taken out of the code, to show that the chaos run notices. */
const breakages = {
  dedupe: {
    file: 'src/store/conversations.ts',
    find: "if (await seen(tx, deliveries)) return 'duplicate';",
    replace: '',
  },
  outbox: {
    file: 'src/slack/outbound/deliver-message.ts',
    find: 'const { ts, root } = await send(attempt);',
    replace: 'await outbox.done(message.id); const { ts, root } = await send(attempt);',
  },
  look: {
    file: 'src/slack/outbound/post.ts',
    find: 'message.unanswered > 0 ? await findPosted(attempt, channel, thread) : undefined;',
    replace: "message.unanswered > 0 && findPosted.name !== '' ? ({ status: 'absent' } as const) : undefined;",
  },
} as const;

export type Breakage = keyof typeof breakages;
export const isBreakage = (name: string): name is Breakage => name in breakages;

/** A copy of the app without one guard; gives its folder. */
export function brokenCopy(name: Breakage): string {
  const folder = mkdtempSync(join(tmpdir(), `advisor-without-${name}-`));
  for (const part of ['src', 'intents', 'package.json', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { file, find, replace } = breakages[name];
  const path = join(folder, file);
  const code = readFileSync(path, 'utf8');
  if (!code.includes(find)) throw new Error(`${file} no longer holds: ${find}`);
  writeFileSync(path, code.replace(find, replace));
  return folder;
}
