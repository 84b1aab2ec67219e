import { readdirSync, readFileSync } from 'node:fs';

/** What people say, by the intent whose file it is in. */
export type Utterances = Readonly<Record<string, readonly string[]>>;

export const utterances: Utterances = Object.fromEntries(
  readdirSync('intents')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.replace('.txt', ''), readFileSync(`intents/${name}`, 'utf8').split('\n')]),
);

/** Utterances that two intents claim. */
export function claimedTwice(all: Utterances): readonly string[] {
  const owners = new Map<string, string>();
  return Object.entries(all).flatMap(([intent, lines]) =>
    lines
      .map((line) => line.trim().toLowerCase())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap((line) => {
        const owner = owners.get(line);
        owners.set(line, intent);
        return owner === undefined || owner === intent
          ? []
          : [`intents/${intent}.txt: “${line}” is in intents/${owner}.txt too`];
      }),
  );
}
