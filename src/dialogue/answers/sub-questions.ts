import type { Token } from '../../nlu/text/tokens.ts';

const opens = new Set('what how why when where who which is are does do can could should would will has'.split(' '));

/** The questions of a text: "can it use a GPU and what does it cost?" are two. */
export function subQuestions(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const cuts = tokens.flatMap(({ text, clause }, at) => {
    if (at < LEAST || tokens.length - at < LEAST) return [];
    const before = tokens[at - 1]!;
    const isSecond = opens.has(text) && (before.text === 'and' || clause - before.clause >= 2);
    return isSecond ? [at] : [];
  });
  const [first] = cuts;
  return first === undefined ? [tokens] : [tokens.slice(0, first), tokens.slice(first)];
}

/** Fewer words are no question of their own. */
const LEAST = 3;

/** The sentences of a text that are long enough to say something by themselves. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (!before || token.clause - before.clause >= 2) sentences.push([token]);
    else sentences.at(-1)!.push(token);
  });
  return sentences.filter(({ length }) => length >= LEAST);
}
