import type { Token } from '../text/tokens.ts';

/** "is used to convert", "got used to". */
const passive = new Set(['is', 'are', 's', 'be', 'been', 'being', 'am', 'get', 'gets', 'got', 'getting', 'it']);
const turns = new Set(['now', 'nowadays', 'today', 'since', 'until', 'till', 'currently', 'these']);

/** What is over: from "used to" to the end of its clause or the word that turns to the present. */
export function pastIn(tokens: readonly Token[]): { readonly from: number; readonly to: number } | undefined {
  const from = tokens.findIndex(
    ({ text }, at) => text === 'used' && tokens[at + 1]?.text === 'to' && !passive.has(tokens[at - 1]?.text ?? ''),
  );
  if (from < 0) return undefined;
  const { clause } = tokens[from]!;
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.clause === clause && !turns.has(tokens[to]!.text)) to += 1;
  return { from, to };
}
