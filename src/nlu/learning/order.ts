const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** What tells some words from others, whatever else is learned (FNV-1a, 32 bits). */
export function fingerprint(words: Iterable<string>): number {
  let hash = START;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
    hash = Math.imul(hash, PRIME);
  }
  return hash >>> 0;
}

/** More lessons than this cannot be told apart in a float. */
const MOST = 2 ** 21;

/**
 * The lessons of one epoch by their places: shuffled by what each is, so that one more leaves the order of all others,
 * and with it what they teach.
 */
export function shuffled(fingerprints: ArrayLike<number>, epoch: number): Int32Array {
  const keys = new Float64Array(fingerprints.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = mixed(fingerprints[at]!, epoch) * MOST + at;
  keys.sort();
  return Int32Array.from(keys, (key) => key % MOST);
}

/** The finalizer of MurmurHash3: one bit more or less in changes half of those out. */
function mixed(fingerprint: number, epoch: number): number {
  let hash = fingerprint ^ Math.imul(epoch + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
