import { spansOf } from '../../src/nlu/answers/spans.ts';
import { pastIn } from '../../src/nlu/scope/past.ts';
import { isUnneeded, retractionIn } from '../../src/nlu/scope/retractions.ts';
import { tokenize } from '../../src/nlu/text/tokens.ts';
import { quoted, section } from './layout.ts';
import { type Explained, wordsOf } from './reading.ts';

/** How the text was taken apart. */
export function textSections({ heard, said }: Explained): string[] {
  const typed = tokenize(heard.text);
  const words = heard.tokens.map(({ text }, at) =>
    text === typed[at]?.text ? text : `${text} (repaired from ${quoted(typed[at]?.text ?? '')})`,
  );
  const spans = spansOf(said.tokens).map(({ from, to }) => quoted(wordsOf(said, from, to)));
  return [
    section('Text', [heard.text], 'nothing'),
    section('Words', words.length > 0 ? [words.join(' · ')] : [], 'none'),
    section('Set aside', setAside(heard.tokens, said), 'nothing'),
    section('Clauses, sentences and windows that are read', spans, 'none'),
  ];
}

function setAside(all: Explained['said']['tokens'], said: Explained['said']): string[] {
  const others = all.filter((token) => !said.tokens.includes(token)).map(({ text }) => text);
  const past = pastIn(said.tokens);
  const retraction = retractionIn(said.tokens);
  return [
    ...(others.length > 0 ? [`said of others, or where it does not run: ${quoted(others.join(' '))}`] : []),
    ...(past ? [`past: ${quoted(wordsOf(said, past.from, past.to))}`] : []),
    ...(retraction ? [`taken back: ${quoted(wordsOf(said, retraction.from, retraction.to))}`] : []),
    ...(retraction && isUnneeded(said.tokens.slice(retraction.from, retraction.to)) ? ['no longer needed'] : []),
  ];
}
