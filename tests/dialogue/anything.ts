import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Event } from '../../src/dialogue/event.ts';
import { intents } from '../../src/domain/intents.ts';
import { factorIds, menu } from '../../src/domain/profile.ts';

/** Who started the conversation. */
export const OPENER = 'U1';

const linesOf = (intent: string): string[] => {
  try {
    return readFileSync(`intents/${intent}.txt`, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
};
const utterances = intents.flatMap((intent) => linesOf(intent).slice(0, 40));
const odd = [
  '',
  ' ',
  '🎉',
  '…',
  'lol',
  '?',
  'ok',
  'no',
  'yes',
  'the second',
  'a'.repeat(3000),
  'где запускать?',
  '<!channel>',
];

/** Whatever somebody may write. */
export const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...utterances) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
);
const said = text.map((each): Event => ({ type: 'said', text: each, by: OPENER, overheard: true, message: each }));
export const picked = fc
  .constantFrom(...factorIds.filter((id) => menu(id).length > 0))
  .chain((factor) =>
    fc.constantFrom(...menu(factor)).map(({ value }): Event => ({ type: 'picked', factor, value, by: OPENER })),
  );
const changed = text.chain((message) =>
  fc.oneof(
    text.map((each): Event => ({ type: 'edited', text: each, message, by: OPENER })),
    fc.constant<Event>({ type: 'deleted', message, by: OPENER }),
  ),
);
/** Whatever the opener may do. */
export const act = fc.oneof(
  { weight: 5, arbitrary: said },
  { weight: 1, arbitrary: picked },
  { weight: 1, arbitrary: changed },
);
