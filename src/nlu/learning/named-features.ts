/** Features with names of their own, and words whose pieces are features too. */
export interface Features {
  readonly named: readonly string[];
  readonly words: readonly string[];
}

/** Runs of three to five letters of a word. */
export function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  const padded = `<${word}>`;
  for (let size = 3; size <= 5; size += 1)
    for (let at = 0; at + size <= padded.length && at < 16; at += 1) pieces.push(`c:${padded.slice(at, at + size)}`);
  return pieces;
}
