import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { App } from './app.ts';

/** What the app logs of a delivery that it took. */
const line = z.object({ time: z.number(), request: z.string(), outcome: z.literal('advanced') });

/** The turns of each conversation in the order in which the apps' logs say that they were taken. */
export function appliedTurns(apps: readonly App[]): (conversation: string) => readonly number[] {
  const taken = apps
    .flatMap(({ logPath }) => readFileSync(logPath, 'utf8').split('\n'))
    .flatMap((text) => parsed(text))
    .sort((one, other) => one.time - other.time);
  const byConversation = new Map<string, number[]>();
  for (const { request } of taken) {
    const [, id, turn] = /^Ev(S\d+)T(\d+)[AM]$/.exec(request) ?? [];
    if (id) byConversation.set(id, [...(byConversation.get(id) ?? []), Number(turn)]);
  }
  return (conversation) => byConversation.get(conversation) ?? [];
}

function parsed(text: string): z.infer<typeof line>[] {
  // A kill may cut a line in half.
  if (!text.startsWith('{') || !text.endsWith('}')) return [];
  const read = line.safeParse(JSON.parse(text));
  return read.success ? [read.data] : [];
}
