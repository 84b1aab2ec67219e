import type { Token } from '../text/tokens.ts';
import type { Segment } from './segments.ts';

const LONGEST_NAME = 6;

/** What stands before the name of a part. */
const asides =
  /^(?:hi|hey|hello|so|ok|we|i|have|has|had|got|also|do|run|with|is|are|s|ve|in|on|there|and|that|which|our|a|an|the|another|some|should|for|need|needs|plus|then|of|to|side|separately|one|part|first|second|third|other|being|running|it|consists|every|each|night|day|week|month|hour|morning|evening)$/;
/** Here a name ends: the rest tells what the thing does or takes. */
const ends =
  /^(?:for|at|up|to|with|takes|taking|take|needs|need|runs|running|is|are|gets|has|have|handles|handling|serves|serving|serve|in|by|from|off|over|under|sent|fed|kicked|triggered|started|pulling|reading|through|via|where|when|whenever|once|every|about|around|roughly|per|can|must|should|will|does|needing|because|we|it|and|or|but)$/;
/** Words that tell nothing at the end of a name. */
const loose = /^(?:which|that|who|a|an|the|our|of|on|and|as|some|each|then)$/;
/** The noun that tells what a part is stands before these. */
const relative = /^(?:which|that|who|of|on|per)$/;

/** The words that name a part: its label, else the first words that say what it is. */
export function nameOf({ tokens, label }: Pick<Segment, 'tokens' | 'label'>): readonly Token[] {
  if (label.length > 0) return label;
  const start = Math.max(0, startOf(tokens));
  const { clause } = tokens[start]!;
  let end = start + 1;
  while (end < tokens.length && end - start < LONGEST_NAME && goesOn(tokens, end, clause)) end += 1;
  while (end > start + 1 && loose.test(tokens[end - 1]!.text)) end -= 1;
  return tokens.slice(start, end);
}

/** The words of a name up to what is said of the thing: "worker" of "worker which crunches videos". */
export function nounsOf(name: readonly Token[]): readonly Token[] {
  const end = name.findIndex(({ text }) => relative.test(text));
  return end < 0 ? name : name.slice(0, end);
}

const OWNER = 4;

/** "our app has a web backend" tells of the backend. */
function startOf(tokens: readonly Token[]): number {
  const has = tokens.findIndex(
    ({ text }, at) => at < OWNER && /^(?:has|have)$/.test(text) && /^(?:a|an|the)$/.test(tokens[at + 1]?.text ?? ''),
  );
  return tokens.findIndex(({ text }, at) => at > has && !asides.test(text));
}

function goesOn(tokens: readonly Token[], at: number, clause: number): boolean {
  const { text, number, clause: own, lead } = tokens[at]!;
  if (own !== clause || number !== undefined || ends.test(text) || /[:=~]/.test(lead)) return false;
  if (text === 'run') return !tokens[at - 1]!.text.endsWith('s');
  return text !== 'on' || /^(?:upload|demand)$/.test(tokens[at + 1]?.text ?? '');
}
