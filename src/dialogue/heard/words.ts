/** A text as words in lower case, without what stands between them. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);

/** Where the words of a name begin among others, or -1. */
export const placeOf = (name: readonly string[], among: readonly string[]): number =>
  name.length === 0 ? -1 : among.findIndex((_, at) => name.every((word, next) => among[at + next] === word));
